// `node approve.mjs DECISION_ID`: plays the person who says yes. UMPIRE_URL, and in UMPIRE_APPROVER_KEY a key of kind `human`.

const { UMPIRE_URL: url, UMPIRE_APPROVER_KEY: key } = process.env;
const [, , decisionId] = process.argv;

const called = async (path, options = {}) => {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", ...options.headers };
  const answer = await fetch(`${url}${path}`, { ...options, headers, signal: AbortSignal.timeout(30_000) });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${body.code}: ${body.detail}`);
  return body;
};

const { data } = await called("/approvals?status=pending&limit=100");
const waiting = data.find((approval) => approval.decision_id === decisionId);
if (waiting === undefined) throw new Error(`No approval of ${decisionId} waits for an answer.`);

// As a person would: look at it, then answer what was seen.
const seen = await called(`/approvals/${waiting.id}`);
const { status } = await called(`/approvals/${seen.id}/approve`, {
  method: "POST",
  headers: { "if-match": seen.etag },
  body: JSON.stringify({ action_digest: seen.action_digest, comment: "Agreed." }),
});
console.log(`${seen.id} ${status}`);
