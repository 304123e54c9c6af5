import type { z } from "zod";
import { readLines } from "../contract/import-lines.ts";
import {
  type ImportQuery,
  importQuerySchema,
  importReportSchema,
  MOST_REFUSED,
  UPLOAD_TYPES,
} from "../contract/import.ts";
import { ok } from "../core/result.ts";
import { daysToYesterday, shifted } from "../core/shift-days.ts";
import { type Admitted, nothingSeen } from "./import-admission.ts";
import { judgedLines } from "./import-lines.ts";
import { importStore } from "./import-store.ts";
import { defineOperation, type Upload } from "./operation.ts";

type Report = z.output<typeof importReportSchema>;

const DESCRIPTION =
  `One line is a campaign (the body of \`PUT /campaigns/{id}\` with its \`id\`, and optionally \`metrics\` as in
\`POST /campaigns/{id}/metrics\`) or the metrics of one day (\`{campaign_id, date, impressions, clicks, conversions, spend, revenue?,
source?, as_of?, currency?}\`). A CSV holds days only: its first line names the columns, in any order and case; an empty cell was not
collected. Every line that cannot be stored is reported with its reason, and all others are stored: sending a file again is safe.
Up to 1,000 campaigns, 400 days of each, and 64 KiB a line; days sent again replace those stored. Stored in parts as it is read,
with one line in the ledger each; if the ledger fails, the answer is 503 and says how much is stored.`.replaceAll(
    "\n",
    " ",
  );

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
  failures: ["ledger_unavailable"],
  async run(world, caller, { query, body }: Given) {
    const now = world.clock.now();
    const reading = await readLines(body);
    if (!reading.ok) return reading;
    const seen = nothingSeen();
    const store = importStore(world, caller, { now, standing: seen.standing });
    const refused: Report["refused"] = [];
    const held: Admitted[] = [];
    let accepted = 0;
    let unreadFrom: number | null = null;
    for await (const { number, judged } of judgedLines(world, caller, {
      lines: reading.value.lines,
      terms: { query, now },
      seen,
    })) {
      if (refused.length >= MOST_REFUSED) {
        unreadFrom = number;
        break;
      }
      if (!judged.ok) {
        refused.push({ line: number, reason: judged.failure });
        continue;
      }
      accepted += 1;
      if (query.shift_to !== undefined) {
        held.push(judged.value);
        continue;
      }
      const stored = await store.add(judged.value);
      if (!stored.ok) return stored;
    }
    // The newest date is known only now, so with shift_to nothing was stored so far.
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

interface Given {
  readonly query: ImportQuery;
  readonly body: Upload;
}
