import { createHash, createHmac } from "node:crypto";
import { canonical } from "../src/core/canonical.ts";
import type { Reply } from "./running-umpire.ts";

/** The leaf of an answer as an auditor without our code makes it. */
export function leafOf({ ledger, current: _current, ...answer }: Reply["body"]): string {
  const body = structuredClone(answer);
  for (const { commitment, salt, fields } of ledger.private) {
    const values: Record<string, unknown> = {};
    for (const field of fields ?? []) {
      const steps: string[] = field.slice(1).split("/");
      const last = steps.pop() ?? "";
      const parent = steps.reduce((node, step) => node[step], body);
      values[field] = parent[last];
      parent[last] = "[withheld]";
    }
    const made = createHmac("sha256", salt ?? "")
      .update(canonical(values))
      .digest("hex");
    if (salt !== null && commitment !== `hmac-sha256:${made}`) throw new Error("A commitment is of other values");
  }
  const marks = ledger.private.map(({ commitment }: { commitment: string }) => commitment);
  const hashed = canonical(marks.length === 0 ? body : { ...body, private: marks });
  return createHash("sha256").update(Buffer.of(0)).update(hashed).digest("hex");
}
