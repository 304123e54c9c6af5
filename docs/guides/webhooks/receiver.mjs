// Receives Umpire's webhooks (Standard Webhooks), without dependencies: verifies, takes each event once, reads the decision, and acts once
// on what lets it. UMPIRE_URL, UMPIRE_KEY (`decisions:read`), UMPIRE_WEBHOOK_SECRETS (`whsec_…`, two with a space between while a new one
// takes over), PORT, AGENT (act only on what this key asked for; others act for themselves), SEEN_FILE.
import { createHmac, timingSafeEqual } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";

const { UMPIRE_URL, UMPIRE_KEY, UMPIRE_WEBHOOK_SECRETS = "", PORT = "9797", AGENT = "crm", SEEN_FILE } = process.env;
const MOST_BYTES = 65_536;
const MOST_SEEN = 100_000;
const TOLERANCE_S = 300;

const secrets = UMPIRE_WEBHOOK_SECRETS.split(" ")
  .filter(Boolean)
  .map((secret) => Buffer.from(secret.replace(/^whsec_/, ""), "base64"));
if (!SEEN_FILE || !UMPIRE_URL || !UMPIRE_KEY || secrets.length === 0)
  throw new Error("UMPIRE_URL, UMPIRE_KEY, UMPIRE_WEBHOOK_SECRETS and SEEN_FILE are needed.");

/** Events taken and decisions acted on. A table with a unique key does the same for several processes. */
const seen = new Set(existsSync(SEEN_FILE) ? readFileSync(SEEN_FILE, "utf8").split("\n").slice(-MOST_SEEN) : []);

/** False: it was there already. On disk before anything is done, so a crash may lose an act and never does it twice. */
function isNew(id) {
  if (seen.has(id)) return false;
  appendFileSync(SEEN_FILE, `${id}\n`);
  seen.add(id);
  return true;
}

function isSigned({ headers }, body) {
  const [id, time, signatures] = ["id", "timestamp", "signature"].map((name) => headers[`webhook-${name}`]);
  if (!id || !signatures || !/^\d{1,12}$/.test(time ?? "")) return false;
  if (Math.abs(Date.now() / 1_000 - Number(time)) > TOLERANCE_S) return false;
  const given = signatures.split(" ", 20).map((one) => Buffer.from(one));
  return secrets.some((secret) => {
    const mac = createHmac("sha256", secret).update(`${id}.${time}.`).update(body).digest("base64");
    const right = Buffer.from(`v1,${mac}`);
    return given.some((one) => one.length === right.length && timingSafeEqual(one, right));
  });
}

/** An event only names things: what may be done now is read with a key. Umpire gives a delivery ten seconds. */
async function read(decisionId) {
  const answer = await fetch(`${UMPIRE_URL}/decisions/${encodeURIComponent(decisionId)}`, {
    headers: { authorization: `Bearer ${UMPIRE_KEY}` },
    signal: AbortSignal.timeout(7_000),
  });
  if (!answer.ok) throw new Error(`GET /decisions/${decisionId}: ${answer.status}`);
  return answer.json();
}

const isAhead = (instant) => Date.parse(instant) > Date.now();

function mayAct({ agent_id, mode, outcome, action, approval, expires_at, current }) {
  if (agent_id !== AGENT || mode !== "live" || action === null) return false;
  const isApproved = current.approval?.status === "approved" && isAhead(approval?.expires_at);
  return isApproved || (outcome === "authorized" && isAhead(expires_at));
}

/** Put the CRM's call here. Give it the decision's id as its own key, if it takes one. */
function act({ id, campaign_id, action }) {
  const { new_daily_budget: budget } = action;
  console.log(`act: ${action.type} ${campaign_id}${budget ? ` ${budget.amount} ${budget.currency}` : ""} for ${id}`);
}

/** The decision that the event may have let through. */
function decisionIn({ type, data }) {
  if (type === "decision.completed" && data.outcome === "authorized") return data.id;
  if (type === "approval.resolved" && data.status === "approved") return data.decision_id;
  return null;
}

async function take(id, event) {
  if (seen.has(id)) return console.log(`again: ${id}`);
  const decisionId = decisionIn(event);
  const decision = decisionId === null ? null : await read(decisionId);
  if (!isNew(id)) return;
  console.log(`event: ${event.type} ${event.data.outcome ?? event.data.status ?? ""}`.trim());
  if (decision && mayAct(decision) && isNew(decision.id)) act(decision);
}

async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const server = createServer(async (request, response) => {
  const end = (status) => response.writeHead(status).end();
  try {
    const body = await bodyOf(request);
    if (body === null) return end(413);
    if (!isSigned(request, body)) return end(400);
    await take(request.headers["webhook-id"], JSON.parse(body.toString()));
    end(204);
  } catch (error) {
    // Umpire sends it again later: nothing was marked, nothing was done.
    console.error(`not taken: ${error.message}`);
    end(503);
  }
});
server.requestTimeout = 10_000;
server.listen(Number(PORT), "127.0.0.1", () => console.log(`receiver on ${server.address().port}`));
