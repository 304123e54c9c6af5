import { applyMigrations } from "./adapters/migrate.ts";
import { openDatabase } from "./adapters/open-database.ts";
import { configOf } from "./config.ts";

/** `npm run migrate`: brings the database of DATABASE_URL to this version's schema. */

async function migrate(): Promise<string> {
  const parsed = configOf(process.env);
  if (!parsed.ok) throw new Error(parsed.failure.join(" "));
  const { config, secrets } = parsed.value;
  const database = await openDatabase(config.databaseUrl, secrets.databaseAuthToken);
  try {
    const applied = await applyMigrations(database);
    const done = applied.length === 0 ? "is up to date already" : `is migrated: ${applied.join(", ")}`;
    return `${withoutUser(config.databaseUrl)} ${done}.\n`;
  } finally {
    database.close();
  }
}

/** A URL may carry a password. */
const withoutUser = (url: string): string => url.replace(/\/\/[^/@]*@/, "//");

try {
  process.stdout.write(await migrate());
} catch (error) {
  process.stderr.write(`Not migrated: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
