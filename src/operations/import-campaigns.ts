import { readLines } from "../contract/import-lines.ts";
import {
  type ImportQuery,
  importQuerySchema,
  type ImportReport,
  importReportSchema,
  MOST_REFUSED,
  UPLOAD_TYPES,
} from "../contract/import.ts";
import type { Failure } from "../core/failure.ts";
import { ok, type Result } from "../core/result.ts";
import { daysToYesterday, shifted } from "../core/shift-days.ts";
import { type Admitted, nothingSeen } from "./import-admission.ts";
import { type JudgedLine, judgedLines } from "./import-lines.ts";
import { type ImportStore, importStore } from "./import-store.ts";
import { defineOperation, type Upload } from "./operation.ts";

const DESCRIPTION = [
  "A line is a campaign (the body of `PUT /campaigns/{id}` with its `id`, and `metrics` like those of `POST /campaigns/{id}/metrics` if wanted)",
  "or one day of metrics (`{campaign_id, date, impressions, clicks, conversions, spend, revenue?, source?, as_of?, currency?}`).",
  "A CSV holds days only: its first line names the columns, in any order and case; an empty cell was not collected.",
  "Every line that cannot be stored is reported with its reason, and all others are stored; sending a file again is safe, days sent again replace those stored.",
  "Up to 1,000 campaigns, 400 days of each, and 64 KiB a line. Stored in parts while it is read, each with its line in the ledger;",
  "when the ledger fails, the answer is 503 and says how much is stored.",
].join(" ");

export const importCampaigns = defineOperation({
  name: "import_campaigns",
  method: "post",
  path: "/campaigns/import",
  scope: "campaigns:write",
  summary: "Import campaigns and metrics from NDJSON or CSV",
  description: DESCRIPTION,
  query: importQuerySchema,
  upload: UPLOAD_TYPES,
  response: importReportSchema,
  isRepeatable: true,
  failures: ["ledger_unavailable"],
  async run(world, caller, { query, body }: Given) {
    const now = world.clock.now();
    const reading = await readLines(body);
    if (!reading.ok) return reading;
    const seen = nothingSeen();
    const store = importStore(world, caller, { now, standing: seen.standing });
    const held: Admitted[] = [];
    const hold = async (line: Admitted) => ok(void held.push(line));
    const lines = judgedLines(world, caller, { lines: reading.value.lines, terms: { query, now }, seen });
    const taken = await take(lines, query.shift_to === undefined ? store.add : hold);
    if (!taken.ok) return taken;
    // By how much to shift is known only now, so nothing that shall be moved has been stored so far.
    const by = daysToYesterday(
      held.flatMap(({ days }) => days.map(({ date }) => date)),
      now,
    );
    for (const line of held) {
      const stored = await store.add({ ...line, days: line.days.map((day) => shifted(day, { by, now })) });
      if (!stored.ok) return stored;
    }
    const totals = await store.finish();
    if (!totals.ok) return totals;
    const { accepted, refused, unreadFrom } = taken.value;
    return ok({
      view: {
        object: "import_report" as const,
        lines: accepted + refused.length,
        accepted,
        ...totals.value,
        shifted_days: by,
        ignored_columns: [...reading.value.ignoredColumns],
        refused,
        unread_from_line: unreadFrom,
      },
    });
  },
});

interface Taken {
  readonly accepted: number;
  readonly refused: ImportReport["refused"];
  readonly unreadFrom: number | null;
}

/** Hands every line that is good to `keep` and notes why the others are not. Stops when `keep` fails. */
async function take(
  lines: AsyncIterable<JudgedLine>,
  keep: ImportStore["add"],
): Promise<Result<Taken, Failure<"ledger_unavailable">>> {
  const refused: ImportReport["refused"] = [];
  let accepted = 0;
  for await (const { number, judged } of lines) {
    if (refused.length >= MOST_REFUSED) return ok({ accepted, refused, unreadFrom: number });
    if (judged.ok) {
      const kept = await keep(judged.value);
      if (!kept.ok) return kept;
      accepted += 1;
    } else {
      refused.push({ line: number, reason: judged.failure });
    }
  }
  return ok({ accepted, refused, unreadFrom: null });
}

interface Given {
  readonly query: ImportQuery;
  readonly body: Upload;
}
