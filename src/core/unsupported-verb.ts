/** Acts that people ask a marketing service for and that are not in the closed set of actions. */
const OUTSIDE =
  "add|approve|archive|assign|buy|cancel|clone|create|delete|deploy|destroy|download|drop|duplicate|edit|erase|export|generate|grant|hire|import|install|invite|launch|merge|migrate|move|negotiate|notify|pay|publish|purge|refund|reimburse|remove|rename|replace|revoke|schedule|sell|send|submit|subscribe|terminate|transfer|translate|tweet|unsubscribe|upload|wipe|write";

/** Acts whose word is also a noun ("email open rate is low"): an order only with an object after it. */
const ALSO_NOUNS =
  "charge|contact|copy|design|draft|email|e-mail|end|invoice|message|post|print|purchase|share|sign|text";
const OBJECT =
  "(?= (?:the|this|that|these|those|it|a|an|all|any|every|everyone|our|my|their|them|him|her|new|customers?|clients?|contacts|leads|people|subscribers|users)(?![\\w-]))";

const LEAD =
  "(?:please |ok |okay |now |just |kindly )?(?:(?:should|shall|can|could|may|must|would|will) (?:we|i|you) |do (?:we|i) need to |(?:we|i) (?:want|need|would like)(?: you)? to |i'd like (?:you )?to |go ahead and |let's )?(?:please |just |now )?";

const LEADING = new RegExp(`^${LEAD}(?:(${OUTSIDE})(?![\\w-])|(${ALSO_NOUNS})${OBJECT})`);

/** Words that turn an order round, or that name an act of the closed set too: then the question is open. */
const DOUBTFUL =
  /\b(?:not|never|without|don't|dont|cannot|can't|won't|shouldn't|mustn't|avoid|instead|rather than|pause|pausing|stop|resume|reactivate|unpause|increase|raise|decrease|lower|reduce|cut|scale)\b/;

/** The leading order outside the closed set, as one lower-case ASCII word; null when there is none or it is in doubt. */
export function unsupportedVerb(text: string): string | null {
  const [, act, noun] = LEADING.exec(text) ?? [];
  const verb = act ?? noun;
  return verb === undefined || DOUBTFUL.test(text) ? null : verb.replace("-", "");
}
