import { backup } from "./backup.ts";
import { mcp } from "./mcp.ts";
import { restore } from "./restore.ts";
import type { Subcommand } from "./subcommand.ts";
import { verify } from "./verify.ts";

/** Every subcommand, in the order in which they are listed. A new one is a file of its own and a line here. */
export const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = { verify, backup, restore, mcp };
