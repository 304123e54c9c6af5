import { parentPort, workerData } from "node:worker_threads";
import { checkBackup, type Checked } from "./backup-check.ts";

/** A thread that checks a backup, so that nobody waits for it: see `backup-file.ts`. */

/** Its only word. */
export type CheckTold = { readonly checked: Checked } | { readonly failure: string };

function told(): CheckTold {
  try {
    return { checked: checkBackup(String(workerData)) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(told());
