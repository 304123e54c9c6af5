import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** migrations/*.sql → src/adapters/migrations.gen.ts: Workers have no files to read them from. */

const ROOT = join(import.meta.dirname, "..");
const BUNDLE = join(ROOT, "src/adapters/migrations.gen.ts");

interface Journal {
  readonly entries: readonly { readonly tag: string; readonly when: number }[];
}

/**
 * Writes the bundle, or with `check` only compares: false when it was stale.
 * Split and hashed as drizzle-kit does it, so that either may apply the next migration.
 */
export async function bundleMigrations({ check }: { readonly check: boolean }): Promise<boolean> {
  const bundle = await bundleOf(join(ROOT, "migrations"));
  if (bundle === (await readFile(BUNDLE, "utf8").catch(() => null))) return true;
  if (!check) await writeFile(BUNDLE, bundle);
  return !check;
}

async function bundleOf(folder: string): Promise<string> {
  const journal: Journal = JSON.parse(await readFile(join(folder, "meta/_journal.json"), "utf8"));
  const migrations = await Promise.all(
    journal.entries.map(async ({ tag, when }) => {
      const sql = await readFile(join(folder, `${tag}.sql`), "utf8");
      const statements = sql.split("--> statement-breakpoint").map((statement) => statement.trim());
      return { tag, when, hash: createHash("sha256").update(sql).digest("hex"), statements };
    }),
  );
  return `// Generated from migrations/ by scripts/migrations.ts. Do not edit.
import type { Migration } from "./migrate.ts";

export const MIGRATIONS: readonly Migration[] = ${JSON.stringify(migrations, null, 2)};
`;
}

if (import.meta.main) {
  const check = process.argv.includes("--check");
  if (!(await bundleMigrations({ check }))) {
    console.error("src/adapters/migrations.gen.ts is stale: run node scripts/migrations.ts");
    process.exitCode = 1;
  }
}
