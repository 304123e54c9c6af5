import type { ReadLine } from "../contract/import-lines.ts";
import type { Caller } from "../core/caller.ts";
import type { CampaignId } from "../core/ids.ts";
import type { Result } from "../core/result.ts";
import type { World } from "../ports.ts";
import { admit, type Admitted, isCampaign, type Seen, type Terms } from "./import-admission.ts";

/** Lines whose campaigns are looked up in one go. */
const BATCH_LINES = 200;

interface Judging {
  readonly lines: AsyncIterable<ReadLine>;
  readonly terms: Terms;
  readonly seen: Seen;
}

export interface JudgedLine {
  readonly number: number;
  readonly judged: Result<Admitted, string>;
}

/** Lines as they are read → what shall be stored of them, in their order. */
export async function* judgedLines(world: World, caller: Caller, judging: Judging): AsyncGenerator<JudgedLine, void> {
  const { terms, seen } = judging;
  for await (const batch of batchesOf(judging.lines)) {
    await learn(world, caller, { batch, seen });
    for (const line of batch) yield { number: line.number, judged: admit(line, terms, seen) };
  }
}

async function* batchesOf(lines: AsyncIterable<ReadLine>): AsyncGenerator<readonly ReadLine[], void> {
  let batch: ReadLine[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH_LINES) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface Learning {
  readonly batch: readonly ReadLine[];
  readonly seen: Seen;
}

/** Looks up the campaigns that the lines name for the first time, and as they stand those that a line replaces. */
async function learn({ campaigns }: World, { workspace }: Caller, { batch, seen }: Learning): Promise<void> {
  const values = batch.flatMap((line) => ("value" in line ? [line.value] : []));
  const unknown = [...new Set(values.flatMap((value) => idOf(value) ?? []))].filter((id) => !seen.currencies.has(id));
  const currencies = await campaigns.currencies(workspace, unknown);
  for (const id of unknown) seen.currencies.set(id, currencies.get(id) ?? null);
  const replaced = new Set(values.filter(isCampaign).flatMap((value) => idOf(value) ?? []));
  const unread = [...replaced].filter((id) => seen.currencies.get(id) && !seen.standing.has(id) && !seen.putAt.has(id));
  const standing = await Promise.all(unread.map((id) => campaigns.get(workspace, id)));
  for (const campaign of standing) if (campaign !== null) seen.standing.set(campaign.id, campaign);
}

function idOf(value: unknown): CampaignId | null {
  if (typeof value !== "object" || value === null) return null;
  const id = "id" in value ? value.id : "campaign_id" in value ? value.campaign_id : null;
  return typeof id === "string" && id.length <= 128 ? id : null;
}
