import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A disk with little room, of which more can be made. */
export interface SmallDisk {
  readonly folder: string;
  /** The command that a process must be run under to meet its end. */
  under(): readonly string[];
  makeRoom(): void;
  release(): void;
}

/** A file system of 3 MB, of which 2 are taken. Throws where mounting is not permitted. */
export function mounted(folder: string): SmallDisk {
  mkdirSync(folder);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=3m", "umpire-full", folder], { stdio: "ignore" });
  const filler = join(folder, "filler");
  writeFileSync(filler, Buffer.alloc(2_000_000));
  return {
    folder,
    under: () => [],
    makeRoom: () => rmSync(filler),
    // Lazily: the driver keeps a closed file open until its last statement is collected.
    release: () => void execFileSync("umount", ["-l", folder], { stdio: "ignore" }),
  };
}

/** No file may grow over 700 KB: the write that would is refused in the middle, as on a full disk, and those within it are not. */
export function limited(folder: string): SmallDisk {
  mkdirSync(folder);
  const disk = { isFull: true };
  return {
    folder,
    under: () => (disk.isFull ? ["bash", "-c", 'ulimit -f 700; exec "$0" "$@"'] : []),
    makeRoom: () => {
      disk.isFull = false;
    },
    release: () => undefined,
  };
}

export function canMount(folder: string): boolean {
  try {
    mounted(folder).release();
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
