/** Units of numbers whose description does not say one, by the end of a field's place. */

const COUNT = "A count.";
const NONE = "A number without unit.";
const PLACE = "A place in the log, counted from 0.";
const FRACTION = "A fraction of 1.";
const PROBABILITY = "A probability, 0 to 1.";
const MINOR = "In minor units.";

export const UNITS: Readonly<Record<string, string>> = {
  attempts: COUNT,
  clean: COUNT,
  decisions: COUNT,
  entries: COUNT,
  failures: COUNT,
  first_reviews: COUNT,
  keys: COUNT,
  lag: COUNT,
  lines: COUNT,
  n: COUNT,
  no_direction: COUNT,
  not_yet: COUNT,
  questions: COUNT,
  quorum: COUNT,
  reviewed: COUNT,
  size: COUNT,
  limit: COUNT,
  cursor: PLACE,
  from_sequence: PLACE,
  sequence: PLACE,
  anomaly_z: NONE,
  ceiling: NONE,
  fencing_token: NONE,
  high_impact: NONE,
  "impact.threshold": NONE,
  level: NONE,
  major: NONE,
  max_autonomy: NONE,
  pause_e_value: NONE,
  policy: NONE,
  policy_version: NONE,
  precedence: NONE,
  prior_dispersion: NONE,
  ratio: NONE,
  risk_aversion: NONE,
  "Problem.status": NONE,
  "Policy.version": NONE,
  "Backup.version": NONE,
  unread_from_line: "Lines are counted from 1.",
  bound: FRACTION,
  share: FRACTION,
  clear_confidence: PROBABILITY,
  first_look_probability: PROBABILITY,
  unsure_confidence: PROBABILITY,
  up: MINOR,
  up_if_agreed: MINOR,
  "measurements.after": "Money in integer minor units.",
};

/** Units that the ends of names tell. */
export const UNITS_BY_END: readonly (readonly [end: RegExp, unit: string])[] = [
  [/_bp$/, "In basis points: 1500 is 15 %."],
  [/_micros$/, "In millionths of a US dollar."],
  [/_s$/, "In seconds."],
  [/_days$/, "In days."],
];

/** A description that names the unit of its number. */
export const SAYS_UNIT =
  /without unit|\bcount(?:ed)?\b|number of|how (?:many|often)|basis points|millionths|seconds|\bdays?\b|hours|bytes|minor units|fraction|0(?:\.5)? to 1\b|`unit`|of 10000|from 0|in clicks/i;
