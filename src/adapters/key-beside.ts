import { chmod, readFile, writeFile } from "node:fs/promises";

/**
 * The key of the log in a file beside the database's own, `….log-key`, which only its owner may read; made at the first start.
 * Who can write the database can most likely read it too: give UMPIRE_LOG_KEY where that matters. Null for a database that is no file.
 */
export async function keyBeside(databaseUrl: string): Promise<string | null> {
  if (!databaseUrl.startsWith("file:") || databaseUrl.includes(":memory:")) return null;
  const path = `${databaseUrl.slice("file:".length)}.log-key`;
  const standing = await readFile(path, "utf8").catch(() => null);
  if (standing !== null) return standing.trim();
  const made = btoa(String.fromCodePoint(...crypto.getRandomValues(new Uint8Array(32))));
  await writeFile(path, `${made}\n`, { mode: 0o600, flag: "wx" });
  await chmod(path, 0o600);
  return made;
}
