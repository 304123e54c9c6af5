import type { Manifest } from "./core/backup-manifest.ts";
import type { Result } from "./core/result.ts";
import type { Bytes } from "./core/tlog/merkle.ts";

/** Copies of all that the service keeps: of every workspace. */
export interface BackupPorts {
  /** Null where the database is no file of this process's own: a server has backups of its own. */
  readonly backups: Backups | null;
}

export interface Backups {
  /** One at a time. `keys`: what signs or signed the logs. Never rejects. */
  make(keys: readonly Bytes[]): Promise<Result<MadeBackup, BackupFailure>>;
}

export interface MadeBackup {
  readonly manifest: Manifest;
  /** Of the backup itself, absolute. */
  readonly path: string;
  /** What is to be looked after, each a sentence. */
  readonly warnings: readonly string[];
}

/** `detail`: a sentence for those who run the service. */
export type BackupFailure = { readonly kind: "running" } | { readonly kind: "failed"; readonly detail: string };
