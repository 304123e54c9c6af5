// Plays HubSpot's part: runs custom-code.cjs as a workflow would, twice where HubSpot would repeat it, and holds its outputs
// against HubSpot's limits. UMPIRE_URL, UMPIRE_KEY (the CRM's key), UMPIRE_APPROVER_KEY (a person's).
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const { main } = createRequire(import.meta.url)("./custom-code.cjs");
const TYPES = {
  umpire_may_act: "boolean",
  umpire_outcome: "string",
  umpire_decision_id: "string",
  umpire_approval: "string",
  umpire_answer: "string",
  umpire_action: "string",
  umpire_problem: "string",
  umpire_new_daily_budget: "number",
  umpire_retry_at: "number",
};

const contact = (enrolment, inputFields) => ({
  origin: { portalId: 1, actionDefinitionId: 2 },
  object: { objectType: "CONTACT", objectId: 4 },
  callbackId: `ap-1-${enrolment}-3-0`,
  inputFields,
});

async function played(event) {
  const began = Date.now();
  const { outputFields } = await main(event);
  if (Date.now() - began > 20_000) throw new Error("HubSpot would have ended it: more than 20 seconds.");
  for (const [name, value] of Object.entries(outputFields)) {
    if (typeof value !== TYPES[name]) throw new Error(`${name} is ${typeof value}, and not defined as such.`);
    if (String(value).length > 65_000) throw new Error(`${name} is longer than HubSpot takes.`);
  }
  return outputFields;
}

const told = ({ umpire_may_act, umpire_outcome, umpire_approval, umpire_problem }) =>
  [`may act: ${umpire_may_act}`, umpire_problem || umpire_outcome, umpire_approval].filter(Boolean).join(", ");

const question = { umpire_campaign_id: "autumn-sale-search" };
const enrolment = String(Date.now());

const first = await played(contact(enrolment, question));
console.log(`asked: ${told(first)}`);

const again = await played(contact(enrolment, question));
console.log(
  `HubSpot runs it again: ${again.umpire_decision_id === first.umpire_decision_id ? "the same decision" : "TWO"}`,
);

const look = { umpire_decision_id: first.umpire_decision_id };
console.log(`an hour later: ${told(await played(contact(enrolment, look)))}`);

const approve = join(import.meta.dirname, "../approve.mjs");
execFileSync(process.execPath, [approve, first.umpire_decision_id], { stdio: ["ignore", "ignore", "inherit"] });
const allowed = await played(contact(enrolment, look));
console.log(`after a person's yes: ${told(allowed)}: ${allowed.umpire_action} ${allowed.umpire_new_daily_budget}`);

console.log(`no such campaign: ${told(await played(contact("0", { umpire_campaign_id: "nobody-knows-it" })))}`);

// Nothing listens on port 9 (discard).
process.env.UMPIRE_URL = "http://127.0.0.1:9";
const failed = await played(contact("1", question)).catch((error) => error);
console.log(`Umpire down: the action fails (${failed.code}), no output is set, nothing is done`);
console.log(`decision ${first.umpire_decision_id}`);
