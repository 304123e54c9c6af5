import type { Log } from "../ports.ts";

/**
 * Lines of one turn of the event loop, written together: to write each by itself takes longer than to make it. What was not written yet
 * when the process ends is written then; a process that is killed loses the lines of its last turn, and no record, for those are in the ledger.
 */
export function batchedLog(write: (text: string) => void): Log {
  let pending = "";
  const flush = () => {
    const text = pending;
    pending = "";
    if (text !== "") write(text);
  };
  process.on("exit", flush);
  return {
    write(line) {
      if (pending === "") setImmediate(flush);
      pending += `${JSON.stringify(line)}\n`;
    },
  };
}
