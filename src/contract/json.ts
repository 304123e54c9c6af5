import { fail, ok, type Result } from "../core/result.ts";

const MAX_DEPTH = 32;

/** Every string (marked when a colon follows: a member's name) and every bracket of a well-formed JSON text. */
const TOKEN = /"(?:[^"\\]+|\\.)*"(?=\s*(:)?)|[[\]{}]/g;

/**
 * One JSON value (RFC 8259), or what is wrong with the text, as the end of a sentence about it. Stricter than
 * `JSON.parse`: no duplicate names, of which other readers might take the other one, and at most {@link MAX_DEPTH} levels.
 */
export function parseJson(text: string): Result<unknown, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail(text.trim() === "" ? "is empty; send JSON" : "is not well-formed JSON");
  }
  const flaw = flawOf(text);
  return flaw === null ? ok(value) : fail(flaw);
}

/** Of a text that is known to be JSON. */
function flawOf(text: string): string | null {
  const open: Set<string>[] = [];
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") {
      if (open.push(new Set()) > MAX_DEPTH) return `nests deeper than ${MAX_DEPTH} levels`;
    } else if (token === "}" || token === "]") {
      open.pop();
    } else if (colon !== undefined) {
      const names = open.at(-1);
      const name = nameOf(token);
      if (names?.has(name)) return `names a member twice: ${JSON.stringify(name.slice(0, 64))}`;
      names?.add(name);
    }
  }
  return null;
}

/** `"a"` and `"\u0061"` are the same name. */
const nameOf = (token: string): string => (token.includes("\\") ? String(JSON.parse(token)) : token.slice(1, -1));
