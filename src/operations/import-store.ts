import type { ImportReport } from "../contract/import.ts";
import { toCampaignView } from "../contract/campaign.ts";
import { toMetricDayView } from "../contract/metrics.ts";
import type { Caller } from "../core/caller.ts";
import type { Campaign, MetricDay } from "../core/campaign.ts";
import { canonical } from "../core/canonical.ts";
import type { Failure } from "../core/failure.ts";
import type { CampaignId } from "../core/ids.ts";
import type { StateChange } from "../core/ledger.ts";
import { putChanges } from "../core/put-changes.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../ports.ts";
import type { Admitted } from "./import-admission.ts";
import { record } from "./record.ts";

/** Most that one line of the ledger, and so one transaction, takes before it is written. */
const CHUNK_DAYS = 5_000;
const CHUNK_CAMPAIGNS = 200;

type Totals = Pick<ImportReport, "campaigns_put" | "days_stored" | "campaigns_touched">;
type Stored<T> = Promise<Result<T, Failure<"ledger_unavailable">>>;

/** Where admitted lines go: written in chunks, each with its line in the ledger. */
export interface ImportStore {
  add(line: Admitted): Stored<void>;
  /** Writes what is left. */
  finish(): Stored<Totals>;
}

interface From {
  readonly now: Instant;
  /** Campaigns as they stand, by id, of those that lines replace. */
  readonly standing: ReadonlyMap<CampaignId, Campaign>;
}

export function importStore(world: World, caller: Caller, from: From): ImportStore {
  const touched = new Set<CampaignId>();
  const totals = { lines: 0, campaigns: 0, days: 0 };
  let pending: Admitted[] = [];
  let size = { campaigns: 0, days: 0 };

  const write = async (): Stored<void> => {
    if (pending.length === 0) return ok(undefined);
    const recorded = await record(world, caller, chunkOf(pending, world, { ...from, actor: caller.agent }));
    if (!recorded.ok) return fail({ ...recorded.failure, detail: stoppedAfter(totals.lines, pending) });
    totals.lines += pending.length;
    totals.campaigns += size.campaigns;
    totals.days += size.days;
    pending = [];
    size = { campaigns: 0, days: 0 };
    return ok(undefined);
  };

  return {
    async add(line) {
      touched.add(line.campaignId);
      pending.push(line);
      size = { campaigns: size.campaigns + (line.campaign ? 1 : 0), days: size.days + line.days.length };
      return size.days >= CHUNK_DAYS || size.campaigns >= CHUNK_CAMPAIGNS ? write() : ok(undefined);
    },
    async finish() {
      const written = await write();
      const { campaigns, days } = totals;
      return written.ok
        ? ok({ campaigns_put: campaigns, days_stored: days, campaigns_touched: touched.size })
        : written;
    },
  };
}

const stoppedAfter = (stored: number, pending: readonly Admitted[]): string =>
  `The ledger did not confirm what it was given from line ${pending[0]?.number} on. ${stored} accepted lines before it are stored. Send the same file again in a moment: what is stored already is replaced by itself.`;

function chunkOf(
  lines: readonly Admitted[],
  world: World,
  { now, standing, actor }: From & { readonly actor: string },
) {
  const by = { actor, at: now, newId: () => world.secrets.id("chg", now) };
  const campaigns = lines.flatMap(({ campaign }) => campaign ?? []);
  const puts = campaigns.map((campaign) => putChanges(standing.get(campaign.id) ?? null, campaign, by));
  const days = daysByCampaign(lines);
  const putDays: readonly StateChange[] = [...days].map(([campaignId, rows]) => ({
    do: "put_days",
    campaignId,
    days: rows,
  }));
  const digest = (value: unknown) => world.secrets.hash(canonical(value));
  return {
    kind: "import" as const,
    at: now,
    campaignId: null,
    body: {
      lines: { from: lines[0]?.number ?? 0, to: lines.at(-1)?.number ?? 0, count: lines.length },
      campaigns_put: campaigns.length,
      campaigns_digest: digest(campaigns.map(toCampaignView)),
      changes_made: puts.reduce((sum, { changes }) => sum + changes.length, 0),
      days_stored: lines.reduce((sum, line) => sum + line.days.length, 0),
      days_digest: digest([...days].map(([id, rows]) => [id, rows.map(toMetricDayView)])),
    },
    changes: [...puts.flatMap(({ state }) => state), ...putDays],
  };
}

function daysByCampaign(lines: readonly Admitted[]): ReadonlyMap<CampaignId, readonly MetricDay[]> {
  const byCampaign = new Map<CampaignId, MetricDay[]>();
  for (const { campaignId, days } of lines) {
    if (days.length === 0) continue;
    const rows = byCampaign.get(campaignId) ?? [];
    rows.push(...days);
    byCampaign.set(campaignId, rows);
  }
  return byCampaign;
}
