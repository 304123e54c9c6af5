import type { Subcommand } from "./subcommand.ts";

interface Listed {
  /** One line for the list of all. */
  readonly summary: string;
  /** Loaded only when it is called: each needs something else. */
  load(): Promise<Subcommand>;
}

/** Every subcommand, in the order in which they are listed. A new one is a file of its own and an entry here. */
export const SUBCOMMANDS: Readonly<Record<string, Listed>> = {
  verify: {
    summary: "whether answers, exports and checkpoints are what a log says, offline",
    load: async () => (await import("./verify.ts")).verify,
  },
  backup: {
    summary: "a checked copy of everything that the service keeps, without its keys",
    load: async () => (await import("./backup.ts")).backup,
  },
  restore: {
    summary: "puts a backup in the place of a database, when nothing that was witnessed is lost by it",
    load: async () => (await import("./restore.ts")).restore,
  },
  mcp: {
    summary: "the tools of a running service over stdio, for assistants",
    load: async () => (await import("./mcp.ts")).mcp,
  },
};
