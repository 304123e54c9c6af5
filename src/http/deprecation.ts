import { formatHttpDate, SECOND_MS, startOf } from "../core/time.ts";
import type { Deprecated } from "../operations/operation.ts";
import type { Fields } from "./send.ts";

/** That it goes, since when that is known (`Deprecation`, RFC 9745), until when it works (`Sunset`, RFC 8594), and where to read on. */
export const deprecationFields = ({ since, until, link }: Deprecated): Fields => ({
  deprecation: `@${startOf(since) / SECOND_MS}`,
  ...(until !== undefined && { sunset: formatHttpDate(startOf(until)) }),
  ...(link !== undefined && { link: `<${link}>; rel="deprecation"; type="text/html"` }),
});
