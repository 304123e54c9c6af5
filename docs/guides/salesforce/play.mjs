// Sends what the Apex classes would send, as they are written there, and shows what Umpire answers: no Salesforce is needed for it.
// UMPIRE_URL, UMPIRE_KEY (the CRM's key, which the named credential adds), UMPIRE_APPROVER_KEY (a person's).
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const CLASSES = join(import.meta.dirname, "force-app/main/default/classes");
const APPROVE = join(import.meta.dirname, "../approve.mjs");
const { UMPIRE_URL, UMPIRE_KEY } = process.env;

/** The request in a class, with Apex's variables as their own names. */
function requestIn(name) {
  const source = readFileSync(join(CLASSES, `${name}.cls`), "utf8");
  const [, endpoint] = /setEndpoint\('callout:Umpire([^']*)'/.exec(source);
  const [, method] = /setMethod\('(\w+)'\)/.exec(source);
  const [, timeoutMs] = /ONE_CALL_MS = (\d+)/.exec(source);
  const headers = [...source.matchAll(/setHeader\('([^']+)'/g)].map(([, header]) => header);
  const members = [...source.matchAll(/^\s+'(\w+)' => /gm)].map(([, member]) => member);
  return { endpoint, method, timeoutMs: Number(timeoutMs), headers, members };
}

/** The given values, by exactly these names. */
function filled(names, values) {
  const missing = names.filter((name) => values[name] === undefined);
  if (missing.length > 0) throw new Error(`The Apex class sends ${missing}, which this program does not know.`);
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

async function sent({ endpoint, method, timeoutMs }, { path = "", headers = {}, body }) {
  const answer = await fetch(`${UMPIRE_URL}${endpoint}${path}`, {
    method,
    headers: { authorization: `Bearer ${UMPIRE_KEY}`, ...headers },
    signal: AbortSignal.timeout(timeoutMs),
    ...(body && { body: JSON.stringify(body) }),
  });
  return answer.json();
}

const decide = requestIn("UmpireDecide");
const lookAgain = requestIn("UmpireLookAgain");
const record = "salesforce-003000000000001AAA";
const version = encodeURIComponent(new Date().toISOString());

const asked = (campaign_id) => {
  const question = "should we increase the budget by 10%?";
  const headers = { "Content-Type": "application/json", "Idempotency-Key": `"${record}:${campaign_id}:${version}"` };
  const body = { campaign_id, question, subject: record };
  return sent(decide, { headers: filled(decide.headers, headers), body: filled(decide.members, body) });
};
const looked = (id) => sent(lookAgain, { path: encodeURIComponent(id) });

const first = await asked("autumn-sale-search");
const id = first.approval?.decision_id ?? first.id;
console.log(`asked: ${first.outcome}, approval ${(await looked(id)).current.approval?.status}`);
const again = await asked("autumn-sale-search");
console.log(`the flow runs again: ${again.id === first.id ? "the same decision" : "TWO"}`);

execFileSync(process.execPath, [APPROVE, id], { stdio: ["ignore", "ignore", "inherit"] });
const { current, action } = await looked(id);
console.log(
  `after a person's yes: approval ${current.approval.status}: ${action.type} ${action.new_daily_budget.amount}`,
);

const problem = await asked("nobody-knows-it");
console.log(`no such campaign: ${problem.code}, remedy ${problem.remedy}`);
console.log(`decision ${id}`);
