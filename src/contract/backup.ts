import { z } from "zod";
import type { Manifest } from "../core/backup-manifest.ts";
import { base64Schema, hexSchema } from "./digest-text.ts";
import { instantSchema } from "./wire.ts";

const checkpointSchema = z.object({
  origin: z.string().min(1).meta({ description: "Name of the log." }),
  size: z.int().min(0).meta({ description: "Entries that the checkpoint covers." }),
  root: base64Schema(32).meta({ description: "Root of their tree (RFC 6962), in base64." }),
  note: z.string().max(65_536).meta({ description: "The checkpoint as it is signed (C2SP tlog-checkpoint)." }),
});

/** The manifest of a backup, as it lies beside it. Open: a later version of Umpire may add to it. */
export const manifestSchema = z.object({
  object: z.literal("backup"),
  version: z.literal(1).meta({ description: "Of the form of this document." }),
  file: z
    .string()
    .regex(/^[^/\\]{1,255}$/, "must be a file's name without a folder")
    .meta({ description: "Name of the backup's file." }),
  made_at: instantSchema,
  service_version: z.string(),
  schema: z.string().nullable().meta({ description: "The last migration in it." }),
  bytes: z.int().min(0),
  sha256: hexSchema.meta({ description: "SHA-256 of the whole file, hexadecimal." }),
  log_keys: z.array(base64Schema(32)).meta({ description: "Public keys (Ed25519) that sign or signed the logs." }),
  logs: z
    .array(
      z.object({
        workspace: z.string().min(1),
        entries: z.int().min(0).meta({ description: "Entries of its ledger in the backup." }),
        checkpoint: checkpointSchema.nullable().meta({
          description:
            "Its newest checkpoint in the backup; a few entries may have come after it. Null: it has none yet.",
        }),
      }),
    )
    .meta({ description: "The log of each workspace." }),
}) satisfies z.ZodType<Manifest>;

export const madeBackupSchema = z
  .object({
    ...manifestSchema.shape,
    path: z.string().meta({
      description: "Where the backup is, on the machine of the service. Its manifest lies beside it: `….json`.",
    }),
    warnings: z.array(z.string()).meta({ description: "What is to be looked after." }),
  })
  .meta({ id: "Backup", description: "A copy of everything that the service keeps, and what is in it." });
