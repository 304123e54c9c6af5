/** What stands beside a backup (`….db.json`), as it is written and as it is answered. */
export interface Manifest {
  readonly object: "backup";
  /** Of this form. */
  readonly version: 1;
  /** The backup's file name, without its folder. */
  readonly file: string;
  readonly made_at: string;
  readonly service_version: string;
  /** The last migration that it has; null: none. */
  readonly schema: string | null;
  readonly bytes: number;
  /** Of the whole file, hexadecimal. */
  readonly sha256: string;
  /** Public keys that sign or signed the logs, in base64. */
  readonly log_keys: readonly string[];
  readonly logs: readonly ManifestLog[];
}

/** One workspace's log, as the backup has it. */
export interface ManifestLog {
  readonly workspace: string;
  readonly entries: number;
  /** The newest checkpoint in it; a few entries may have come after. Null where there is none yet. */
  readonly checkpoint: ManifestCheckpoint | null;
}

export interface ManifestCheckpoint {
  readonly origin: string;
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** The signed note. */
  readonly note: string;
}
