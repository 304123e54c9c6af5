import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import golden from "../openapi/mcp-tools.json" with { type: "json" };
import { newClient } from "../e2e/mcp-clients.ts";
import { givenAssistant, givenPast } from "../e2e/mcp-tasks/account.ts";
import { TASKS } from "../e2e/mcp-tasks/tasks.ts";
import { done, tokensIn } from "../e2e/mcp-tasks/transcript.ts";
import { startService } from "../e2e/running-umpire.ts";
import { digits, table } from "./figures.ts";

/** `npm run bench:mcp`: what ten tasks of an assistant take, on the real service through a real client. A test holds the limits. */

const folder = mkdtempSync(join(tmpdir(), "umpire-bench-mcp-"));
const service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
try {
  const key = await givenAssistant(service);
  await givenPast(service);
  const client = await newClient({ url: service.url, key }, "auto");
  const rows: string[][] = [["task", "calls", "tokens", "solved"]];
  for (const task of TASKS) {
    const { ask, calls, tokens, missing, refused } = await done(client, task);
    const solved = missing.length === 0 && refused.length === 0;
    rows.push([ask, String(calls.length), digits(tokens), solved ? "yes" : "NO"]);
    if (!solved) process.exitCode = 1;
  }
  await client.close();
  const seen = golden.tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
  process.stdout.write(
    `${table(rows)}\nTokens of what the tools answer: bytes of UTF-8 / 2.5. The list of all ${seen.length} tools, as a model gets it: ${digits(tokensIn(JSON.stringify(seen)))}.\n`,
  );
} finally {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
