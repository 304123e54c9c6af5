import { newArchive } from "../contract/archive.ts";
import { canonical } from "../core/canonical.ts";
import { MANIFEST, MANIFEST_NOTE, type PackFile, type PackManifest, manifestText } from "../core/pack/manifest.ts";
import type { Secrets } from "../ports.ts";
import type { Emit } from "./operation.ts";

/** A file to be packed; its texts are asked for when it is its turn, and one after the other. */
export interface Packed {
  readonly name: string;
  readonly texts: Iterable<string> | AsyncIterable<string>;
}

/** Sent once so much is ready: what fails before that is answered as a problem. */
const ENOUGH = 64 * 1024;

interface Packing {
  readonly secrets: Pick<Secrets, "hash" | "hashing">;
  /** The manifest, when all other files are there. */
  readonly manifest: (files: readonly PackFile[]) => PackManifest;
  readonly sign: (text: string) => Promise<string>;
}

/** Packs files, then the manifest with the digest of each, then its signature. Ends early when nobody reads any more. */
export async function pack(
  files: AsyncIterable<Packed>,
  { secrets, manifest, sign }: Packing,
  emit: Emit,
): Promise<void> {
  const archive = newArchive();
  const packed: PackFile[] = [];

  const sent = async (least: number): Promise<boolean> => archive.waiting() < least || emit(archive.taken());

  /** False: nobody reads any more. */
  const put = async ({ name, texts }: Packed): Promise<boolean> => {
    const file = archive.open(name);
    const hashing = secrets.hashing();
    let length = 0;
    for await (const text of texts) {
      const bytes = encoder.encode(text);
      hashing.add(bytes);
      length += bytes.length;
      file.write(bytes);
      if (!(await sent(ENOUGH))) return false;
    }
    file.close();
    packed.push({ name, bytes: length, sha256: hashing.digest() });
    return true;
  };

  for await (const file of files) if (!(await put(file))) return;
  const made = manifest([...packed]);
  const text = canonical(made);
  const note = await sign(manifestText(made.log, secrets.hash(text)));
  if (!(await put({ name: MANIFEST, texts: [text] })) || !(await put({ name: MANIFEST_NOTE, texts: [note] }))) return;
  archive.close();
  await sent(0);
}

const encoder = new TextEncoder();
