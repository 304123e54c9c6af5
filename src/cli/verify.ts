import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Subcommand } from "./subcommand.ts";

/** The same as `npm run verify`, in a process of its own: what verifies uses nothing that has to be installed, and nothing of the service. */
export const verify: Subcommand = {
  usage: "umpire verify WHAT …: the same as npm run verify -- WHAT …\numpire verify alone shows what there is.\n",
  async run({ args }) {
    const script = fileURLToPath(new URL("../../scripts/verify.ts", import.meta.url));
    const { status, error } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit" });
    if (error) throw new Error(`It could not be run: ${error.message}`);
    return status ?? 1;
  },
};
