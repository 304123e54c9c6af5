import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, type Service, startService } from "../../e2e/running-umpire.ts";

/** `node clients/behaviour/record.ts`: writes answers/, real answers of the real service, signed by keys that are good for nothing else. */

const FIRST_KEY = `${"B".repeat(42)}A=`;
const SECOND_KEY = `${"C".repeat(42)}A=`;

const folder = mkdtempSync(join(tmpdir(), "umpire-answers-"));
const env = { DATABASE_URL: `file:${folder}/umpire.db`, UMPIRE_SAMPLES: "on", UMPIRE_LOG_ORIGIN: "umpire.example" };
const CAMPAIGN = "autumn-sale-search";

try {
  const first = await startService({ ...env, UMPIRE_LOG_KEY: FIRST_KEY });
  await recordFirst(first).finally(() => first.stop());
  const both = await startService({ ...env, UMPIRE_LOG_KEY: `${FIRST_KEY},${SECOND_KEY}` });
  await recordRotated(both).finally(() => both.stop());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function recordFirst(service: Service): Promise<void> {
  keep("well-known", await read(service, "/.well-known/umpire"));
  const decision = await answered(service, "POST /decide", {
    campaign_id: CAMPAIGN,
    question: "Should we raise the budget? Qu'en dit « Zoë »? 🎯 <&>",
    subject: "crm:contact/551",
  });
  keep("decision", decision);
  const campaign = await read(service, `/campaigns/${CAMPAIGN}`);
  keep("campaign", campaign);
  keep("campaign-body", JSON.stringify(bodyOf(JSON.parse(campaign))));
  const key = await answered(service, "POST /keys", { name: "crm", kind: "service", scopes: ["decisions:write"] });
  keep("key", await revoked(service, JSON.parse(key).id));
  const { daily_budget } = JSON.parse(campaign);
  keep("approval", await anApproval(service, daily_budget));
  keep("decisions", await read(service, "/decisions?limit=1"));
  const items = [{ campaign_id: CAMPAIGN }, { campaign_id: "nobody-knows-it" }];
  keep("batch", await answered(service, "POST /decide/batch", { items }));
  const begun = await call(service, "POST /decide/batch", { body: { items }, headers: { prefer: "respond-async" } });
  keep("operation", JSON.stringify(begun.body));
  keep("operation-ended", await ended(service, begun.body.id));
}

/** Answers that the new key signs too, as long as the old one still counts. */
async function recordRotated(service: Service): Promise<void> {
  keep("well-known-rotated", await read(service, "/.well-known/umpire"));
  const question = "should we pause this campaign?";
  keep("decision-rotated", await answered(service, "POST /decide", { campaign_id: CAMPAIGN, question }));
}

/** A person has to be asked about a step of 20 %. */
async function anApproval(service: Service, budget: { amount: number; currency: string }): Promise<string> {
  const amount = Math.round(budget.amount * 1.2);
  const action = { type: "adjust_campaign_budget", new_daily_budget: { ...budget, amount } };
  const pending = await answered(service, "POST /judge", { campaign_id: CAMPAIGN, action, reason: "It sells well." });
  keep("decision-pending", pending);
  return read(service, `/approvals/${JSON.parse(pending).approval?.id}`);
}

async function ended(service: Service, id: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const text = await read(service, `/operations/${id}`);
    if (JSON.parse(text).status === "succeeded") return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The batch did not end.");
}

/** What `PUT /campaigns/{id}` takes of what `GET` gives. */
function bodyOf(campaign: Readonly<Record<string, unknown>>) {
  const { name, platform, account_id, status, daily_budget, started_on } = campaign;
  return { name, platform, account_id, status, daily_budget, started_on };
}

async function revoked(service: Service, id: string): Promise<string> {
  const { body } = await call(service, `DELETE /keys/${id}`);
  return JSON.stringify(body);
}

async function read(service: Service, path: string): Promise<string> {
  const { status, body } = await call(service, `GET ${path}`);
  if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
  return JSON.stringify(body);
}

async function answered(service: Service, request: string, asked: object): Promise<string> {
  const { status, body } = await call(service, request, { body: asked });
  if (status !== 200 && status !== 201) throw new Error(`${request}: ${status} ${JSON.stringify(body)}`);
  return JSON.stringify(body);
}

function keep(name: string, text: string): void {
  writeFileSync(join(import.meta.dirname, "answers", `${name}.json`), `${text}\n`);
}
