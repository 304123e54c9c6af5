import type { Digest } from "../core/ids.ts";
import type { Secrets } from "../ports.ts";
import type { Upload } from "./operation.ts";

/** A file and its digest, which is known when all of it was read. */
export interface Digesting {
  readonly body: Upload;
  /** Reads what is left of it. */
  digest(): Promise<Digest>;
}

/** Characters that are digested together, however they come in. */
const PIECE = 64 * 1024;

export const isUpload = (body: unknown): body is Upload =>
  typeof body === "object" && body !== null && "chunks" in body && "mediaType" in body;

/** The file is digested as it is read, piece by piece, each with the digest before it: it is never in memory whole. */
export function digestedUpload({ mediaType, chunks }: Upload, hash: Secrets["hash"]): Digesting {
  const source = chunks[Symbol.asyncIterator]();
  let digest = hash(mediaType);
  let rest = "";
  const take = (text: string): void => {
    rest += text;
    while (rest.length >= PIECE) {
      digest = hash(digest + rest.slice(0, PIECE));
      rest = rest.slice(PIECE);
    }
  };
  const next = async (): Promise<string | null> => {
    const { value, done } = await source.next();
    if (done) return null;
    take(value);
    return value;
  };
  return {
    body: { mediaType, chunks: readBy(next) },
    async digest() {
      while ((await next()) !== null);
      return hash(digest + rest);
    },
  };
}

/** Leaving it early does not end the source, of which the rest is still digested. */
async function* readBy(next: () => Promise<string | null>): AsyncGenerator<string> {
  for (let text = await next(); text !== null; text = await next()) yield text;
}
