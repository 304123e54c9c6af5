import { parseArgs } from "node:util";
import { relay } from "./relay.ts";
import { relayTerms } from "./relay-terms.ts";
import type { Subcommand } from "./subcommand.ts";

const USAGE = `umpire mcp [--url URL]

For assistants that start a program: the tools of a service that runs, over standard input and output.

--url URL    where the service is (UMPIRE_URL; http://127.0.0.1:8787 unless said)
--insecure   the key may go unencrypted to another machine

UMPIRE_KEY   the key that it acts with, in the environment only. Make one of kind assistant for it: POST /keys
docs/mcp.md has what to paste for each assistant.
`;

export const mcp: Subcommand = {
  usage: USAGE,
  async run({ args, env, out, err }) {
    const options = { url: { type: "string" }, insecure: { type: "boolean" } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const terms = relayTerms(env, { url: values.url, insecure: values.insecure });
    err(`umpire mcp: relaying to ${terms.url.href}\n`);
    // Whoever reads is gone, and with them every reason to go on.
    process.stdout.on("error", () => process.exit(0));
    await relay(terms, process.stdin, (line) => out(`${line}\n`));
    return 0;
  },
};
