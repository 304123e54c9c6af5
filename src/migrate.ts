import { applyMigrations } from "./adapters/migrate.ts";
import { nativeCipher } from "./adapters/cipher-native.ts";
import { randomKey } from "./adapters/key-beside.ts";
import { vaultOf } from "./adapters/vault.ts";
import { nativeHash } from "./adapters/native-hash.ts";
import { openDatabase } from "./adapters/open-database.ts";
import { stdoutLog } from "./adapters/system.ts";
import { AT_REST, compose } from "./compose.ts";
import { configOf } from "./config.ts";
import { openDefaultWorkspace } from "./operations/create-key.ts";

/** `npm run migrate`: brings the database of DATABASE_URL to this version's schema, with the workspace that it begins with. */

async function migrate(): Promise<string> {
  const parsed = configOf(process.env);
  if (!parsed.ok) throw new Error(parsed.failure.join(" "));
  const { config, secrets } = parsed.value;
  const database = await openDatabase(config.databaseUrl, secrets.databaseAuthToken);
  try {
    const applied = await applyMigrations(database);
    await openDefaultWorkspace(
      compose({
        database,
        hash: nativeHash,
        // Nothing that opens a workspace is anybody's private text.
        vault: vaultOf(nativeCipher, randomKey()),
        log: stdoutLog,
        ...AT_REST,
      }),
      {
        hasOperatorKey: true,
      },
    );
    const done = applied.length === 0 ? "is up to date already" : `is migrated: ${applied.join(", ")}`;
    return `${config.databaseUrl} ${done}.\n`;
  } finally {
    database.close();
  }
}

try {
  process.stdout.write(await migrate());
} catch (error) {
  process.stderr.write(`Not migrated: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
