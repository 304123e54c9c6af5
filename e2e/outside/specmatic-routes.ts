import type { Schema } from "../../src/http/openapi-document.ts";
import { call } from "../running-umpire.ts";
import type { Subject } from "./house.ts";
import type { Narrowing } from "./specmatic-contract.ts";

/**
 * Which routes Specmatic tests, what it must know to ask a good question of each, and how many tests it makes at least: so many as a
 * route's inputs allow, less a tenth. Where these are few (a reason and a word), so are the tests. A rule that stands in no schema is
 * met by words of which any is good.
 *
 * Not here: what is done once to a thing (answers to approvals, executions, undos, releases of holds, leases and switches, changes of
 * webhooks, publishing), because the second good request is refused, and rightly; lists whose items must differ (batches, days of
 * metrics, measurements, scopes of keys), of which it sends one with the same item twice; `/policy`, whose fields are bound to each
 * other; `/webhooks`, whose address must be found in the DNS; evaluations, whose digest must be that of the cases; imports: texts.
 */
export interface Route extends Narrowing {
  readonly least: number;
}

const campaign_id = ["autumn-sale-search"];
/** Of the caller's own lease, whose number no schema knows. */
const fencing_token: readonly string[] = [];
/** Good for a hold and for a lease: from the least of the one, a minute, to the most of the other, an hour, in each unit. */
const ttl = [1, 2, 3, 5, 10, 30]
  .flatMap((minutes) => [`PT${minutes}M`, `PT${minutes * 60}S`, `PT${minutes}M30S`])
  .concat("PT1H");
const id = ["brand-search"];
const started_on = ["2025-01-31"];
const at = ["2025-02-01T00:00:00Z"];

const textOf = (maxLength: number): Schema => ({ type: "string", minLength: 1, maxLength });

/** With a decision that is there, to say something of. */
export async function routesOf(subject: Subject): Promise<Readonly<Record<string, Route>>> {
  const decided = await call(subject, "POST /decide", { body: { campaign_id: id[0], question: "should we pause?" } });
  const decision = [String(decided.body.id)];
  return {
    "POST /decide": { least: 645, known: { campaign_id, fencing_token } },
    // `emergency` is only of a pause.
    "POST /judge": { least: 910, known: { campaign_id, fencing_token, emergency: [] } },
    // Either a question or an action, with its reason.
    "POST /decisions/preview": {
      least: 1040,
      known: { campaign_id, question: textOf(500), action: [], reason: [] },
      otherwise: { campaign_id, question: [], action: { $ref: "#/components/schemas/Action" }, reason: textOf(2_000) },
    },
    "POST /decisions/{id}/feedback": { least: 42, known: { id: decision } },
    "PUT /campaigns/{id}": { least: 1230, known: { started_on }, at: "/campaigns/outlet-search", leastMoney: 1 },
    "POST /campaigns/{id}/changes": { least: 1680, known: { id, at } },
    "POST /campaigns/{id}/holds": { least: 330, known: { id, ttl } },
    "POST /campaigns/{id}/lease": { least: 24, known: { id, ttl } },
    "POST /prompts": { least: 420, known: {} },
    "POST /kill-switches": { least: 125, known: { target: ["agent", "account"], name: textOf(128) } },
    "POST /subjects/{id}/export": { least: 36, known: {}, at: "/subjects/contact-1/export" },
    "POST /subjects/{id}/opt-out": { least: 5, known: {}, at: "/subjects/contact-1/opt-out" },
  };
}
