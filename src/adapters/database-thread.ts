import { parentPort, workerData } from "node:worker_threads";
import { DatabaseError } from "./database.ts";
import { openEmbedded } from "./embedded-database.ts";
import type { Asked, Opened, Told } from "./threaded-database.ts";

/** The thread that has the file: see `threaded-database.ts`. */

const port = parentPort;
if (port === null) throw new Error("This file runs in a thread");

const tell = (told: Told | Opened) => port.postMessage(told);

function failureOf(error: unknown): { readonly reason: DatabaseError["reason"] | null; readonly message: string } {
  if (error instanceof DatabaseError) return { reason: error.reason, message: error.message };
  return { reason: null, message: error instanceof Error ? error.message : String(error) };
}

try {
  const database = openEmbedded(String(workerData));
  port.on("message", ({ id, verb, statements }: Asked) => {
    database[verb](statements).then(
      (rows) => tell({ id, rows }),
      (error: unknown) => tell({ id, ...failureOf(error) }),
    );
  });
  tell({ failure: null });
} catch (error) {
  tell({ failure: failureOf(error).message });
}
