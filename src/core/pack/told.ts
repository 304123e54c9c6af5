/** What is read of an entry's body, whatever it holds. */
export type Told = Readonly<Record<string, unknown>>;

/** An empty one for what is no object. */
export const part = (body: Told, name: string): Told => toldOf(body[name]) ?? {};

/** Null for what is no JSON object. */
export const toldOf = (value: unknown): Told | null =>
  // Safe because any object that is no list is a record of its own names.
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Told) : null;

export const listOf = (value: unknown): readonly Told[] =>
  Array.isArray(value) ? value.map((one) => toldOf(one) ?? {}) : [];

/** Null for a text that is none. */
export function parsedTold(text: string): Told | null {
  try {
    return toldOf(JSON.parse(text));
  } catch {
    return null;
  }
}
