import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ClaudeStub, startClaudeStub } from "./claude-stub/server.ts";
import { call, type Reply, type Service, startService } from "./running-umpire.ts";

/** The real service with a key of Claude, and the stand-in behind it. */
export interface ClaudeService extends Service {
  readonly stub: ClaudeStub;
  end(): Promise<void>;
}

export const CLAUDE_KEY = "sk-ant-not-a-real-key-0123456789";

/** Asked wherever a model may be, the first model only, unless said; `DATABASE_URL` is a file of its own unless said. */
export async function startWithClaude(
  env: Readonly<Record<string, string>> = {},
  models: Readonly<Record<string, unknown>> = {},
  stubOptions: Parameters<typeof startClaudeStub>[0] = {},
): Promise<ClaudeService> {
  const folder = mkdtempSync(join(tmpdir(), "umpire-claude-"));
  const stub = await startClaudeStub(stubOptions);
  const service = await startService({
    DATABASE_URL: `file:${join(folder, "umpire.db")}`,
    ANTHROPIC_API_KEY: CLAUDE_KEY,
    UMPIRE_ANTHROPIC_URL: stub.url,
    ...env,
  });
  await setModels(service, { use: "always", high_impact: 10_000, unsure_confidence: 0, ...models });
  return {
    ...service,
    stub,
    async end() {
      await service.stop();
      await stub.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Publishes the policy with these settings for models, and no first reviews to be earned. */
export async function setModels(
  service: Pick<Service, "url" | "key">,
  models: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { body } = await call(service, "GET /policy");
  const { document } = body;
  const next = {
    ...document,
    autonomy: { ...document.autonomy, first_reviews: 0 },
    models: { ...document.models, ...models },
  };
  const put = await call(service, "PUT /policy", { body: next, headers: { "if-match": "*" } });
  if (put.status !== 200) throw new Error(`Policy refused: ${JSON.stringify(put.body)}`);
}

export const askAnew = (
  service: Pick<Service, "url" | "key">,
  campaignId: string,
  question: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<Reply> =>
  call(service, "POST /decide", {
    body: { campaign_id: campaignId, question, ...body },
    headers: { "cache-control": "no-cache" },
  });
