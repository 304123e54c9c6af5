import * as fc from "fast-check";

/** Values that software falls over: what a fuzzer puts where something else belongs. */

/** A string that {@link toText} writes as it stands, for numbers that no value of ours can say. */
const raw = (text: string): string => `⟦${text}⟧`;

/** JSON text with what {@link raw} holds put in. */
export const toText = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/"⟦([^⟧"]*)⟧"/g, (_, text: string) => text);

const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

const words = (text: string): readonly string[] => text.split(" ");

const RAW_NUMBERS = words("1e400 -1e400 -0 -0.0 1E+2 100000000000000000000001 0.1e-400 1.0 120.0000000000000001").map(
  raw,
);

const NUMBERS = [1e21, 5e-324, 0.1 + 0.2, 2 ** 53, 2 ** 53 + 2, -(2 ** 53), 2 ** 32, 2 ** 63, -1, 0.5, 1.797e308];

const CHARACTERS = words(
  "\0 a\0b \uD800 \uDC00a \uFEFF \u202E \u2028 \u0085 \uFFFF 🎯 ﷺ İ ß Ω １２ ١٢ \r\nSet-Cookie:a=b",
);

const WORDS = words("__proto__ constructor toString null true NaN 1e400 0x10 -0 %00 %s%n {{7*7}} ../../etc/passwd <b>");

const TIMES = [
  ...words("2026-02-30 2026-13-01 0000-00-00 -000001-01-01 +275760-09-13T00:00:00Z 2026-11-23T24:00:00Z"),
  ...words("2026-11-23T12:00:00+99:99 P PT P1Y PT1e9S P99999999999999999D PT0.0000001S -PT1H"),
];

const TEXTS = ["", " ", "'; DROP TABLE ledger; --", "x".repeat(10_000), "é".repeat(129), "a".repeat(64)];

const OBJECTS: readonly unknown[] = [
  ...words(
    '{"__proto__":{"admin":true}} {"constructor":{"prototype":{"x":1}}} {"toString":1} {"":1} {"a/b~c":1} {"length":1}',
  ),
  ...words('[] {} [{}] null true {"amount":100,"currency":"USD"}'),
  nested(31),
  nested(40),
].map((text) => JSON.parse(text) as unknown);

export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...RAW_NUMBERS, ...NUMBERS),
  fc.constantFrom(...CHARACTERS, ...WORDS, ...TIMES, ...TEXTS),
  fc.constantFrom(...OBJECTS),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Names of members that nobody asked for. */
export const strangeNames: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...words("__proto__ constructor prototype toString valueOf surprise a/b~0 then \0 length"), ""),
  fc.string({ unit: "binary", maxLength: 20 }),
);
