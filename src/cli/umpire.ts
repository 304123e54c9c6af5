import { enableCompileCache } from "node:module";
import { SERVICE_VERSION } from "../contract/service-version.ts";
import { SUBCOMMANDS } from "./subcommands.ts";
import { type Call, type Subcommand, WrongUsage } from "./subcommand.ts";

/** `umpire SUBCOMMAND …`: see `subcommands.ts`. No stack is ever shown: what goes wrong is a sentence. */

enableCompileCache();

const lines = Object.entries(SUBCOMMANDS).map(([name, { summary }]) => `  umpire ${name.padEnd(9)} ${summary}\n`);
const USAGE = `umpire ${SERVICE_VERSION}\n\n${lines.join("")}\numpire SUBCOMMAND --help says more. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.\n`;

async function umpire([name = "", ...args]: readonly string[], world: Omit<Call, "args">): Promise<number> {
  const { out, err } = world;
  if (["help", "--help", "-h"].includes(name)) return (out(USAGE), 0);
  if (name === "--version") return (out(`${SERVICE_VERSION}\n`), 0);
  const listed = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (listed === undefined) {
    err(name === "" ? USAGE : `There is no umpire ${name}.\n\n${USAGE}`);
    return 2;
  }
  const subcommand = await listed.load();
  if (args.includes("--help") || args.includes("-h")) return (out(subcommand.usage), 0);
  return subcommand.run({ ...world, args }).catch((error: unknown) => told(error, subcommand, err));
}

/** `parseArgs` says what is wrong with an option in an error of its own. */
const isOfArguments = (error: unknown): boolean =>
  error instanceof WrongUsage ||
  (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

function told(error: unknown, { usage }: Subcommand, err: Call["err"]): number {
  const message = error instanceof Error ? error.message : String(error);
  err(isOfArguments(error) ? `${message}\n\n${usage}` : `${message}\n`);
  return isOfArguments(error) ? 2 : 1;
}

process.exitCode = await umpire(process.argv.slice(2), {
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
