import { parseItem } from "structured-headers";
import { describe, expect, it } from "vitest";
import { deprecationFields } from "./deprecation.ts";

describe("a verb that will go", () => {
  it("says since when, until when, and where to read on", () => {
    const fields = deprecationFields({ since: "2026-11-11", until: "2027-11-11", link: "/docs#decide" });
    expect(parseItem(fields["deprecation"] ?? "")[0]).toEqual(new Date("2026-11-11T00:00:00Z"));
    expect(fields).toMatchObject({
      sunset: "Thu, 11 Nov 2027 00:00:00 GMT",
      link: '</docs#decide>; rel="deprecation"; type="text/html"',
    });
  });

  it("says no more than is known", () => {
    expect(deprecationFields({ since: "2026-11-11" })).toEqual({ deprecation: "@1794355200" });
  });
});
