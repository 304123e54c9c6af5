import { randomInt } from "node:crypto";

/** Where the moments of the kills come from: anew each time, unless `CRASH_SEED` gives it. It stands in the name of every test. */
export const SEED = Number(process.env["CRASH_SEED"] ?? randomInt(2 ** 31));
