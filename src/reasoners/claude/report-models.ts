import type { ModelTerms } from "../../core/models/prices.ts";
import { dateOf } from "../../core/time.ts";
import type { Clock, Log } from "../../ports.ts";
import type { Model } from "../../ports-model.ts";

interface Reported {
  readonly model: Model;
  readonly first: ModelTerms;
  readonly second: ModelTerms;
}

/** So long the vendor may take to say what it knows of a model; the service does not wait for it. */
const ASK_MS = 5_000;

/** At the start, one line of the log for each model that is retired, soon will be, or is not known. Never throws. */
export async function reportModels(
  { model, first, second }: Reported,
  { clock, log }: { clock: Clock; log: Log },
): Promise<void> {
  const today = dateOf(clock.now());
  const terms = first.id === second.id ? [first] : [first, second];
  await Promise.all(
    terms.map(async ({ id: model_, retiresOn }) => {
      const described = await model.describe(model_, ASK_MS);
      const { state, retiresAt } = described.ok ? described.value : { state: "active", retiresAt: null };
      const retires_on = retiresAt === null ? retiresOn : dateOf(retiresAt);
      const isRetired = state === "retired" || (retires_on !== null && retires_on <= today);
      const say = (level: string, event: string, rest: object) => log.write({ level, event, model: model_, ...rest });
      if (isRetired) say("error", "model_retired", { retires_on });
      else if (retires_on !== null || state === "deprecated") say("warn", "model_retires", { retires_on });
      if (state === "unknown") say("error", "model_unknown", {});
      // Then each question shows it as well.
      if (!described.ok) say("warn", "model_unconfirmed", { reason: described.failure });
    }),
  );
}
