import { z } from "zod";
import { DURATION, formatInstant, isDate, parseDuration, parseInstant } from "../core/time.ts";
import { MAX_AMOUNT, type Money } from "../core/money.ts";

/** The words that every schema of the contract is made of. Requests are strict (an unknown field is refused), answers open. */

export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, "must be an ISO 4217 code: three capital letters")
  .meta({ maxLength: 3, description: "ISO 4217 currency code.", example: "USD" });

export const amountSchema = z
  .int("must be a whole number of minor units (cents): 12000 for $120.00")
  .min(0, "must not be negative")
  .max(MAX_AMOUNT, `must be at most ${MAX_AMOUNT} minor units`);

export const moneySchema = z
  .strictObject({
    amount: amountSchema.meta({ description: "Integer minor units (cents for USD, yen for JPY).", example: 12000 }),
    currency: currencySchema,
  })
  .meta({ id: "Money", description: "An amount in integer minor units of its currency." });

export const instantSchema = z
  .string()
  .refine((text) => parseInstant(text) !== null, "must be an RFC 3339 instant, such as 2026-11-23T06:00:00Z")
  .meta({ format: "date-time", maxLength: 35, description: "RFC 3339 instant.", example: "2026-11-23T06:00:00Z" });

export const dateSchema = z
  .string()
  .refine(isDate, "must be a day that exists, YYYY-MM-DD")
  .meta({ format: "date", maxLength: 10, description: "A day in UTC.", example: "2026-11-22" });

export const durationSchema = z
  .string()
  .refine((text) => parseDuration(text) !== null, "must be an ISO 8601 duration of days to seconds, such as PT6H")
  .meta({ maxLength: 33, description: "ISO 8601 duration.", pattern: DURATION.source, example: "PT6H" });

// oxlint-disable-next-line no-control-regex -- refusing them is the point
const CONTROL_FREE = /^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*$/;

/** Text that a person wrote: 1 to `max` characters, not only spaces, no control characters, well-formed Unicode. */
export const textSchema = (max: number) =>
  z
    .string()
    .min(1, "must not be empty")
    .max(max, `must be at most ${max} characters`)
    .refine((text) => text.trim() !== "", "must not be only spaces")
    .refine((text) => text.isWellFormed(), "must be well-formed Unicode")
    .regex(CONTROL_FREE, "must not hold control characters")
    // Both rules in one, for only one pattern can be said.
    .meta({
      pattern:
        "^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*[^\\x00-\\x20\\x7f\\s][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$",
    });

/** Rules that compare fields, in the words of JSON Schema: an object that fits one of the forms is refused. */
export const noneOf = (...forms: readonly object[]) => ({ not: forms.length === 1 ? forms[0] : { anyOf: forms } });

export const idSchema = textSchema(128).meta({
  description: "The caller's own id, up to 128 characters.",
  example: "123",
});

/** An id of 128 characters in UTF-8 and base64, and which list it is of. */
const MOST_CURSOR = 600;

export const pageQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Items on a page, 1 to 200." }),
  cursor: z.string().min(1).max(MOST_CURSOR).optional().meta({ description: "`next_cursor` of the page before." }),
});

/** `{object: "list", data, next_cursor}`: the one shape of every list. */
export const listSchema = <T extends z.ZodType>(item: T) =>
  z.object({
    object: z.literal("list"),
    data: z.array(item),
    next_cursor: z.string().nullable().meta({ description: "Pass it as `cursor` for the next page; null at the end." }),
  });

export const toListView = <T, V>(
  page: { readonly items: readonly T[]; readonly nextCursor: string | null },
  toView: (item: T) => V,
) => ({
  object: "list" as const,
  data: page.items.map(toView),
  next_cursor: page.nextCursor,
});

export const toMoneyView = ({ amount, currency }: Money) => ({ amount, currency });

export const toInstantView = formatInstant;

/** Wire text → instant, for text that {@link instantSchema} let through. */
export function fromInstantWire(text: string): number {
  const at = parseInstant(text);
  if (at === null) throw new Error(`Not an instant: ${text}`);
  return at;
}
