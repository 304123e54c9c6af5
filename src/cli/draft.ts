import { existsSync } from "node:fs";
import { chmod, chown, constants, copyFile, link, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** The files that SQLite keeps beside a database. Of another database, they would be taken for those of the new one. */
const BESIDE = ["-journal", "-wal", "-shm"];

/** A copy of the backup in the folder of the file that it becomes. Rejects with a sentence. */
export async function draftOf(backup: string, to: string, stamp: string): Promise<string> {
  const draft = `${to}.restoring-${stamp}`;
  try {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(backup, draft, constants.COPYFILE_EXCL);
    await chmod(draft, 0o600);
    return draft;
  } catch (error) {
    await discard(draft).catch(() => undefined);
    throw new Error(
      `${backup} cannot be copied to ${draft}: ${error instanceof Error ? error.message : String(error)}.`,
      {
        cause: error,
      },
    );
  }
}

export const discard = async (draft: string): Promise<void> => {
  await Promise.all(["", ...BESIDE].map((end) => rm(`${draft}${end}`, { force: true })));
};

/**
 * Puts the draft, which nobody has open, in the place of the file. What was there is kept, under the name that is given back; null: nothing was.
 * There is no moment without a file under that name, if there was one.
 */
export async function putInPlace(draft: string, to: string, stamp: string): Promise<string | null> {
  const aside = `${to}.replaced-${stamp}`;
  const wasThere = existsSync(to);
  await synced(draft);
  if (wasThere) await likened(draft, to);
  if (wasThere) await link(to, aside).catch(() => rename(to, aside));
  for (const end of BESIDE) if (existsSync(`${to}${end}`)) await rename(`${to}${end}`, `${aside}${end}`);
  await rename(draft, to);
  await discard(draft);
  await synced(dirname(to));
  return wasThere ? aside : null;
}

/** Readable to whom the one of before was: the service may run as somebody else than who restores. */
async function likened(draft: string, to: string): Promise<void> {
  const { mode, uid, gid } = await stat(to);
  await chmod(draft, mode & 0o777);
  if (process.getuid?.() === 0) await chown(draft, uid, gid);
}

async function synced(path: string): Promise<void> {
  await using file = await open(path, "r");
  await file.sync();
}
