/** What the words on both sides of a number say that it is. */

/** Whether it may, must or cannot be a target or threshold rather than something measured. */
export type LimitWording = "may" | "must" | "cannot";

/** For days: `running` how long the campaign has run, `window` what something covers, `part` some days of a window. */
export type TimeWording = "running" | "window" | "part" | null;

/** Of an interval: its `level` ("95 % interval"), or one `end` of it ("3.6 % to 4.7 %"). */
export type IntervalWording = "level" | "end" | null;

const LIMIT = "targets?|thresholds?|limits?|goals?|floors?|caps?|minimums?|maximums?|ceiling";
const SPEAKS_OF_LIMIT = new RegExp(
  String.raw`\b(?:${LIMIT}|bars?|policy|requires?|required|needs?|needed|allows?|allowed|permits?|free|rule|guardrail|min|max|criterion)\b`,
  "i",
);
const COMPARES =
  /(?:\b(?:below|under|beneath|above|over|than|least|most|exceed(?:s|ed|ing)?|beyond|against|versus|vs\.?|within|up to|reach(?:es|ed)?|short of|miss(?:es|ed)?|beats?|until)|[<>≤≥=])\s*(?:(?:the|its|our|a|an) )?(?:[a-z-]{1,20} ){0,2}$/i;
const LIMIT_AFTER = new RegExp(
  String.raw`^\s(?:(?:per|a) day |daily )?(?:[a-z-]{1,20} )?(?:${LIMIT}|bar|needed|required|allowed|free|criterion|rule)\b`,
  "i",
);
const LIMIT_OF = new RegExp(String.raw`\b(?:${LIMIT})(?: (?:rate|budget))? (?:of|=) (?:the )?$`, "i");
const LIMIT_NEXT = new RegExp(String.raw`^\s(?:${LIMIT})\b`, "i");

export function limitOf(before: string, after: string): LimitWording {
  if (LIMIT_OF.test(before) || LIMIT_NEXT.test(after)) return "must";
  return SPEAKS_OF_LIMIT.test(before) || COMPARES.test(before.slice(-48)) || LIMIT_AFTER.test(after) ? "may" : "cannot";
}

const RUNNING = /\b(?:running|ran|runs?|live|active|age|started|launched)\b[^.;!?\d]{0,24}$/i;
const RUNNING_AFTER = /^(?: ago)?\s(?:of )?(?:old|live|active|running|since)\b/i;
const WINDOW =
  /\b(?:over|last|past|previous|trailing|recent|within|in|during|the|of|across|window|prior|next)\s(?:(?:the|last|past|previous|trailing|full|next|recent)\s){0,2}$/i;

export const timeOf = (before: string, after: string): TimeWording => {
  if (/^ (?:out )?of (?:the|its|that|this|last|past|\d)/i.test(after)) return "part";
  if (RUNNING.test(before) || RUNNING_AFTER.test(after)) return "running";
  return WINDOW.test(before) || /^\s(?:window|horizon)\b/i.test(after) ? "window" : null;
};

const LEVEL = /^\s?(?:credible |confidence |posterior )?(?:intervals?|ci|range)\b/i;
const SPANS = /\b(?:intervals?|between|range|ranges|bounds?|ci|plausibl[ey])\b[^;!?]{0,48}$|\d[\s%)]*(?:[-–—]|to)\s?$/i;
const SPANS_ON = /^\s?(?:[-–—]|to)\s?[$€£¥₹]?\d/;

export const intervalOf = (before: string, after: string): IntervalWording => {
  if (LEVEL.test(after)) return "level";
  return SPANS.test(before) || SPANS_ON.test(after) ? "end" : null;
};
