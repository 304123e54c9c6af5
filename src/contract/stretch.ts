import { z } from "zod";
import { DATE, DAY_MS, INSTANT, type Instant, isDate, parseInstant, startOf } from "../core/time.ts";

/** A stretch of time in a query: RFC 3339 instants, or days in UTC; a day as the end is included whole. */

const momentSchema = z
  .string()
  .meta({ maxLength: 35 })
  .refine(
    (text) => isDate(text) || parseInstant(text) !== null,
    "must be a day such as 2026-11-01, or an RFC 3339 instant such as 2026-11-01T06:00:00Z",
  )
  .meta({ pattern: `${DATE.source}|${INSTANT.source}` });

export const stretchSchema = z
  .strictObject({
    from: momentSchema.meta({
      description: "The first moment: an RFC 3339 instant, or a day in UTC (its first moment).",
      example: "2026-11-01",
    }),
    to: momentSchema.meta({
      description: "The end, which is not included: an RFC 3339 instant; or the last day, in UTC, included whole.",
      example: "2026-11-30",
    }),
  })
  .superRefine((query, { addIssue }) => {
    const { from, to } = toStretch(query);
    if (from >= to) addIssue({ code: "custom", path: ["to"], message: "must be later than `from`" });
  })
  .meta({ example: { from: "2026-11-01", to: "2026-11-30" } });

/** Of what the schema has let through. */
export const toStretch = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  from: momentOf(from, 0),
  to: momentOf(to, 1),
});

/** Of a day: the beginning of the one so many later. */
const momentOf = (text: string, days: number): Instant =>
  isDate(text) ? startOf(text) + days * DAY_MS : (parseInstant(text) ?? Number.NaN);
