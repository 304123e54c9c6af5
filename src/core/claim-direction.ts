import type { Known } from "./claim-known.ts";
import { asMeant, metricsOfName, type Mention } from "./claim-metric.ts";
import type { StatedNumber } from "./claim-number.ts";

const STATES =
  /^\s(?:is|was|are|were|fell|dropped|sank|rose|climbed|jumped|stays?|stayed|remains?|remained|sits?|runs?|went|has fallen|has risen)\s(?:(?:well|far|still|clearly|just|now|currently|already|also)\s)?(below|under|beneath|above|over)\s(?:(?:the|its|our|a)\s)?(?:(?:target|threshold|limit|goal|policy)\s)?(?:of\s)?$/i;

/** After these, what follows is not said to be so. */
const SUPPOSES =
  /\b(?:if|when|unless|until|probab\w*|chances?|likel\w*|odds|that|whether|not|never|would|could|may|might)\b|\bP\(/i;

/**
 * Whether "«metric» is below «limit»" is said while everything measured says the opposite. The limit is right then, and
 * the sentence wrong.
 */
export function contradicts(
  text: string,
  number: StatedNumber,
  { mentions, known }: { readonly mentions: readonly Mention[]; readonly known: readonly Known[] },
): boolean {
  const named = mentions.findLast(({ end }) => end <= number.start);
  const subject = named && asMeant(named, number.kind);
  if (!subject || subject.end < number.start - 64) return false;
  const direction = STATES.exec(text.slice(subject.end, number.start))?.[1]?.toLowerCase();
  if (direction === undefined || SUPPOSES.test(text.slice(Math.max(0, subject.start - 64), subject.start)))
    return false;
  const measured = known.filter(
    ({ role, kind, name }) => role === "value" && kind === number.kind && isOnly(name, subject.metric),
  );
  const isBelow = ["below", "under", "beneath"].includes(direction);
  return measured.length > 0 && measured.every(({ value }) => (isBelow ? value > number.value : value < number.value));
}

const isOnly = (name: string, metric: string): boolean => {
  const metrics = metricsOfName(name);
  return metrics.size === 1 && metrics.has(metric);
};
