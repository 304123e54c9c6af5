import type { Considered, DiagnosedMetric, Intent } from "./question.ts";

/** A sentence of the allow-list: what it asks, and the bytes that all its wordings share. */
interface KnownSentence {
  readonly canonical: string;
  readonly intent: Intent;
}

const ASK =
  "(?:please |(?:should|shall|can|could|may|must) (?:we|i|you) (?:please )?|do (?:we|i) need to |is it time to |let's )?";
const PASSIVE = "(?:should|shall|can|could|must)";
const CAMPAIGN = "(?:this|the|our) (?:campaign|ad)";
const IT = `(?:it|this|${CAMPAIGN})`;
const ITS = `(?:(?:the|its|our|this|${CAMPAIGN}'s) )?`;
const ON_IT = `(?: (?:of|for|on|in) ${IT}| here)?`;
const MONEY = `${ITS}(?:(?:daily|campaign) )?(?:budget|(?:ad )?spend|spending)`;
const BY = String.raw`(?: by (\d{1,3}(?:\.\d{1,2})?) ?(?:%|percent|per cent))?`;

const MORE = "(?:increase|raise|boost|grow|lift|bump|bump up|scale|scale up|turn up)";
const LESS = "(?:decrease|lower|cut|reduce|trim|shrink|scale back|scale down|cut back|turn down)";
const PAUSE = "(?:pause|stop|halt|suspend|deactivate|disable|turn off|switch off|stop running)";
const RESUME =
  "(?:resume|reactivate|activate|unpause|un-pause|restart|enable|re-enable|turn on|turn back on|switch on|switch back on)";

const METRICS: readonly (readonly [DiagnosedMetric, string])[] = [
  ["cost_per_conversion", "cost per (?:conversion|acquisition|action)|cpa"],
  ["conversion_rate", "conversion rate|cvr"],
  ["click_through_rate", "click[- ]?through rate|ctr"],
  ["spend", "(?:daily |ad )?spend|spending|costs?"],
  ["conversions", "conversions|number of conversions"],
];
const MOVE =
  "(?:jump|rise|increase|go up|climb|spike|surge|soar|grow|worsen|improve|change|move|drop|fall|decrease|decline|dip|go down|sink|plunge|collapse|tank)";
const MOVED =
  "(?:jumped|risen|increased|gone up|climbed|spiked|surged|soared|grown|worsened|improved|changed|moved|dropped|fallen|decreased|declined|dipped|gone down|sunk|plunged|collapsed|tanked)";
const LATELY =
  "(?: (?:last|this|over the last|in the last) (?:week|month|few days|days)| yesterday| recently| lately)?";
const STATE =
  "(?:up|down|high|higher|low|lower|rising|falling|increasing|decreasing|growing|dropping|declining|climbing)";

/** Anchored at both ends: a sentence is on the list whole, or it is not on the list. */
const whole = (...sentences: readonly string[]): RegExp => new RegExp(`^(?:${sentences.join("|")})$`);

const CONSIDERED: readonly (readonly [Considered, readonly RegExp[]])[] = [
  [
    "increase_budget",
    [
      whole(`${ASK}${MORE} ${MONEY}${ON_IT}${BY}`),
      whole(`${ASK}${MORE} ${MONEY}${BY}${ON_IT}`),
      whole(`${ASK}(?:scale up ${IT}|scale ${IT} up|scale ${IT})${BY}`),
      whole(`${ASK}(?:scale|bump|turn) ${MONEY} up${BY}`),
      whole(`${ASK}(?:spend|invest) more${ON_IT}`, `${ASK}give ${IT} (?:more|a higher|a bigger) budget`),
      whole(`${PASSIVE} ${MONEY}${ON_IT} be (?:increased|raised|boosted|scaled up)${BY}`),
    ],
  ],
  [
    "decrease_budget",
    [
      whole(`${ASK}${LESS} ${MONEY}${ON_IT}${BY}`),
      whole(`${ASK}${LESS} ${MONEY}${BY}${ON_IT}`),
      whole(`${ASK}(?:scale (?:back|down) ${IT}|scale ${IT} (?:back|down))${BY}`),
      whole(`${ASK}(?:scale|cut|turn) ${MONEY} (?:back|down)${BY}`),
      whole(`${ASK}spend less${ON_IT}`, `${ASK}scale back`, `${ASK}cut back on ${MONEY}${ON_IT}`),
      whole(`${PASSIVE} ${MONEY}${ON_IT} be (?:decreased|lowered|cut|reduced|scaled back|scaled down)${BY}`),
    ],
  ],
  [
    "pause",
    [
      whole(`${ASK}${PAUSE} ${IT}`, `${ASK}(?:turn|switch|shut) ${IT} off`, `${ASK}pause`),
      whole(`${PASSIVE} ${IT} be (?:paused|stopped|halted|suspended|turned off|switched off)`),
    ],
  ],
  [
    "resume",
    [
      whole(
        `${ASK}(?:resume|reactivate|unpause)`,
        `${ASK}${RESUME} ${IT}`,
        `${ASK}(?:turn|switch) ${IT} (?:back )?on`,
        `${ASK}start ${IT} again`,
      ),
      whole(`${PASSIVE} ${IT} be (?:resumed|reactivated|unpaused|restarted|turned back on|switched back on)`),
    ],
  ],
];

/** Never "is it doing well?": a yes to that is a no to these, and they share one answer. */
const STATUS = whole(`(?:is|are) ${IT} under-?performing`, `is ${IT} (?:doing|performing) (?:badly|poorly)`);

const OVERVIEW = whole(
  "status",
  `how is ${IT} (?:doing|performing|going)`,
  `how(?:'s| is) (?:it|${CAMPAIGN}) (?:doing|performing|going)`,
  `how does ${IT} perform`,
  `what(?:'s| is) the (?:status|state|performance)(?: of ${IT})?`,
);

const REVIEW = whole(
  `what (?:should|shall|can|could|must) (?:we|i) do(?: (?:with|about) ${IT}| here| next)?`,
  `what (?:do|would|should) you (?:recommend|suggest|advise|propose)(?: for ${IT})?`,
  `what is (?:your|the) recommendation(?: for ${IT})?`,
  `${ASK}(?:evaluate|review|assess|analyse|analyze|audit|check|judge|look at) ${IT}`,
  "pause, increase,? (?:decrease|lower),? or (?:leave|do nothing|no[_ ]action)(?: it)?(?: as it is)?",
  `should (?:we|i) (?:change|do) (?:anything|something)(?: (?:with|about|on|to) ${IT})?`,
);

const DIAGNOSED = METRICS.map(([metric, names]) => {
  const name = `${ITS}(?:${names})${ON_IT}`;
  return [
    metric,
    whole(
      `why did ${name} (?:suddenly )?${MOVE}(?: so much)?${LATELY}`,
      `why (?:has|have) ${name} (?:suddenly )?${MOVED}(?: so much)?${LATELY}`,
      `why (?:is|are|was|were) ${name} (?:so |too )?${STATE}${LATELY}`,
      `what (?:caused|made|drove) ${name} (?:to )?${MOVE}${LATELY}`,
      `why (?:are|were) (?:we|there) (?:getting )?(?:fewer|less|more) ${name}${LATELY}`,
      `what happened to ${name}${LATELY}`,
    ),
  ] as const;
});

/** Amounts that a verb says itself, in basis points. */
const DOUBLED: readonly (readonly [Considered, number, RegExp])[] = [
  ["increase_budget", 10_000, whole(`${ASK}double ${MONEY}${ON_IT}`)],
  ["decrease_budget", 5_000, whole(`${ASK}halve ${MONEY}${ON_IT}`, `${ASK}cut ${MONEY}${ON_IT} (?:in|by) half`)],
];

/** The sentence that a canonical text is, when it is one of the list as a whole; null for every other text. */
export function knownSentence(text: string): KnownSentence | null {
  for (const [about, patterns] of CONSIDERED) {
    const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (match) return considered(about, inBasisPoints(match[1]));
  }
  const doubled = DOUBLED.find(([, , pattern]) => pattern.test(text));
  if (doubled) return considered(doubled[0], doubled[1]);
  if (STATUS.test(text)) return { canonical: "status", intent: { kind: "status" } };
  if (OVERVIEW.test(text)) return { canonical: "overview", intent: { kind: "overview" } };
  if (REVIEW.test(text)) return { canonical: "review", intent: { kind: "review" } };
  const metric = DIAGNOSED.find(([, pattern]) => pattern.test(text))?.[0];
  return metric ? { canonical: `diagnose:${metric}`, intent: { kind: "diagnose", metric } } : null;
}

/** An amount of nothing is not a question that the list knows. */
function considered(about: Considered, amountBp: number | null): KnownSentence | null {
  if (amountBp === 0) return null;
  const amount = amountBp === null ? "" : `:${amountBp}bp`;
  return { canonical: `consider:${about}${amount}`, intent: { kind: "consider", about, amountBp } };
}

const inBasisPoints = (percent: string | undefined): number | null =>
  percent === undefined ? null : Math.round(Number(percent) * 100);
