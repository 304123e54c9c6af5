import { chmod, readFile, writeFile } from "node:fs/promises";

/**
 * 32 random bytes in base64, in a file beside the database's own (`….log-key`, `….vault-key`) which only its owner may read; made at
 * the first start. Who can write the database can most likely read it too: give the keys in the environment where that matters.
 * Null for a database that is no file.
 */
export async function keyBeside(databaseUrl: string, name: "log-key" | "vault-key"): Promise<string | null> {
  if (!databaseUrl.startsWith("file:")) return null;
  if (databaseUrl.includes(":memory:")) return randomKey();
  const path = `${databaseUrl.slice("file:".length)}.${name}`;
  const standing = await standingKey(path);
  if (standing !== null) return standing;
  const made = randomKey();
  await writeFile(path, `${made}\n`, { mode: 0o600, flag: "wx" });
  await chmod(path, 0o600);
  return made;
}

/** What the file holds, where there is one. Makes none. */
export const standingKey = async (path: string): Promise<string | null> =>
  (await readFile(path, "utf8").catch(() => null))?.trim() ?? null;

/** 32 random bytes in base64. */
export const randomKey = (): string => btoa(String.fromCodePoint(...crypto.getRandomValues(new Uint8Array(32))));
