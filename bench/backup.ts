import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { call, type Service, startService } from "../e2e/running-umpire.ts";
import { anAction, bodyOf } from "../src/testing/a-decision-body.ts";
import { committed, freshFile } from "./commits.ts";
import { digits, percentile } from "./figures.ts";

/**
 * `npm run bench:backup`: how long others wait while a running service makes a backup. `--megabytes 200 --rounds 3`: of a database of so many, of
 * decisions of some 7 KB; others read a list of campaigns and write an entry, one after the other, without a pause.
 */

const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "200" }, rounds: { type: "string", default: "3" } },
});

interface Waited {
  readonly calls: number;
  readonly p50: number;
  readonly longest: number;
}

/** Calls one after the other until it is told to stop; what they waited, in milliseconds. */
function others(service: Service, request: string, body?: object) {
  const state = { isOver: false };
  const waited: number[] = [];
  const calling = (async () => {
    while (!state.isOver) {
      const begun = performance.now();
      const { status } = await call(service, request, body === undefined ? {} : { body });
      if (status >= 300) throw new Error(`${request} answered ${status}`);
      waited.push(performance.now() - begun);
    }
  })();
  return async (): Promise<Waited> => {
    state.isOver = true;
    await calling;
    return { calls: waited.length, p50: percentile(waited, 50), longest: Math.max(...waited) };
  };
}

const told = ({ calls, p50, longest }: Waited): string =>
  `${calls} calls, p50 ${digits(p50)} ms, longest ${digits(longest)} ms`;

const file = await freshFile();
try {
  const bytes = Number(values.megabytes) * 1_000_000;
  const isFull = () => statSync(file.path).size >= bytes;
  await committed(file, { body: bodyOf({ action: anAction(11_000) }), connections: 64, goesOn: () => !isFull() });
  file.database.close();
  // Its thread ends a moment later, and with it the lock on the file.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const service = await startService({ DATABASE_URL: `file:${file.path}` });
  try {
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const money = { amount: 1, currency: "USD" };
      const campaign = { name: "bench", platform: "google_ads", account_id: "a", status: "active" };
      const body = { ...campaign, started_on: "2026-01-01", daily_budget: money };
      const stop = [others(service, "GET /campaigns"), others(service, "PUT /campaigns/bench", body)];
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const begun = performance.now();
      const made = await call(service, "POST /backups");
      const took = performance.now() - begun;
      const [reads, writes] = await Promise.all(stop.map((one) => one()));
      if (made.status !== 201 || !reads || !writes) throw new Error(JSON.stringify(made.body));
      process.stdout.write(
        `${digits(made.body.bytes / 1e6)} MB in ${digits(took)} ms · reads: ${told(reads)} · writes: ${told(writes)}\n`,
      );
    }
  } finally {
    await service.stop();
  }
} finally {
  file.remove();
}
