// The code of a HubSpot custom code action (Node.js 24): paste it whole. The same code asks, and looks again later at what was open:
// with the input `umpire_decision_id` it reads that decision, without it asks `umpire_question` about `umpire_campaign_id`.
// Secrets: UMPIRE_URL, UMPIRE_KEY. Outputs: see hubspot.md. Whatever goes wrong, `umpire_may_act` is not true.
const axios = require("axios");

// HubSpot ends an action after 20 seconds.
const WHOLE_MS = 17_000;
const ONE_CALL_MS = 15_000;
const MOST_TRIES = 5;

const OUTCOMES = new Set([
  "authorized",
  "recommended",
  "pending_approval",
  "escalated",
  "rejected",
  "deferred",
  "no_action",
  "abstained",
]);

exports.main = async (event) => {
  try {
    return { outputFields: outputsOf(await answerTo(requestOf(event))) };
  } catch (error) {
    const code = refusalIn(error);
    if (code === null) throw withoutSecrets(error);
    console.error(`Umpire refused: ${code}. ${error.response.data.detail ?? ""}`);
    return { outputFields: { ...NOTHING, umpire_problem: code } };
  }
};

function requestOf(event) {
  const { inputFields, object, origin } = event;
  const authorization = `Bearer ${process.env.UMPIRE_KEY}`;
  const earlier = inputFields.umpire_decision_id;
  if (earlier) return { method: "get", url: `/decisions/${encodeURIComponent(earlier)}`, headers: { authorization } };
  // One question of one enrolment has one key, however often HubSpot runs this for it: it is decided once.
  const run = inputFields.umpire_request || event.callbackId;
  if (!run) throw new Error("Give the input umpire_request: HubSpot sent no callbackId.");
  const campaign = inputFields.umpire_campaign_id ?? "";
  const record = `hubspot-${origin.portalId}-${object.objectType.toLowerCase()}-${object.objectId}`;
  return {
    method: "post",
    url: "/decide",
    headers: {
      authorization,
      "idempotency-key": `"${record}:${encodeURIComponent(campaign)}:${encodeURIComponent(run)}"`,
    },
    data: {
      campaign_id: campaign,
      question: inputFields.umpire_question || "should we increase the budget by 10%?",
      subject: record,
    },
  };
}

/** Repeats what time can heal, as long as HubSpot lets it. */
async function answerTo(request) {
  const until = Date.now() + WHOLE_MS;
  for (let tries = 1; ; tries += 1) {
    const timeout = Math.min(ONE_CALL_MS, until - Date.now());
    try {
      const { data } = await axios({ ...request, baseURL: process.env.UMPIRE_URL, timeout, maxRedirects: 0 });
      return data;
    } catch (error) {
      const pauseMs = pauseAfter(error, tries);
      if (pauseMs === null || tries === MOST_TRIES || Date.now() + pauseMs > until - 2_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** Null: a repeat does not help. */
function pauseAfter({ response }, tries) {
  const asked = Number(response?.headers["retry-after"]) * 1_000;
  if (response && response.data?.remedy !== "wait" && ![429, 502, 503, 504].includes(response.status)) return null;
  return asked > 0 ? asked : 250 * 2 ** tries;
}

/** The code of a no that a repeat would only bring again; null where HubSpot may try again later (429, 5xx, no answer). */
function refusalIn({ response }) {
  const isFinal = response && response.status < 500 && response.status !== 429 && response.data?.remedy !== "wait";
  return isFinal ? String(response.data?.code ?? `http_${response.status}`) : null;
}

const isAhead = (instant) => Date.parse(instant) > Date.now();

const NOTHING = { umpire_may_act: false, umpire_outcome: "", umpire_decision_id: "", umpire_approval: "" };

function outputsOf({ id, mode, outcome, answer, action, approval, expires_at, retry_at, current }) {
  const isAuthorized = outcome === "authorized" && isAhead(expires_at);
  const isApproved = current?.approval?.status === "approved" && isAhead(approval?.expires_at);
  return {
    umpire_may_act: mode === "live" && Boolean(action) && (isAuthorized || isApproved),
    umpire_outcome: OUTCOMES.has(outcome) ? outcome : "escalated",
    // Of an open question that somebody asked before: the decision that waits for the person.
    umpire_decision_id: approval?.decision_id ?? id,
    umpire_approval: current?.approval?.status ?? (approval?.id ? "pending" : ""),
    umpire_answer: answer,
    umpire_action: action?.type ?? "",
    umpire_problem: "",
    ...(action?.new_daily_budget && { umpire_new_daily_budget: action.new_daily_budget.amount }),
    ...(retry_at && { umpire_retry_at: Date.parse(retry_at) }),
  };
}

/** HubSpot shows errors in the workflow's history; axios puts the request's headers into them. */
function withoutSecrets(error) {
  delete error.config;
  delete error.request;
  if (error.response) error.response = { status: error.response.status, data: error.response.data };
  return error;
}
