import { nativeCipher } from "../adapters/cipher-native.ts";
import { standingKey } from "../adapters/key-beside.ts";
import { nativeSigning } from "../adapters/native-signing.ts";
import { notaryOf } from "../adapters/notary.ts";
import { pathOf } from "../adapters/open-database.ts";
import { type Vault, vaultOf } from "../adapters/vault.ts";
import { type Config, configOf, type Env } from "../config.ts";
import { seedsOf } from "../config-log.ts";
import type { Bytes } from "../core/tlog/merkle.ts";
import { fromBase64 } from "../core/tlog/base64.ts";

/** The environment that the service has. */
export type Configured = Extract<ReturnType<typeof configOf>, { ok: true }>["value"];

/** Throws what is wrong with it. */
export function configured(env: Env): Configured {
  const parsed = configOf(env);
  if (!parsed.ok) throw new Error(parsed.failure.join("\n"));
  return parsed.value;
}

/** Throws where the database is none. */
export function fileOf({ databaseUrl }: Config): string {
  const path = pathOf(databaseUrl);
  if (path !== null) return path;
  throw new Error(
    `The database is ${databaseUrl}, no file: use the libSQL server's own backup and restore, and keep UMPIRE_VAULT_KEY and UMPIRE_LOG_KEY apart from it. umpire backup and umpire restore are for DATABASE_URL=file:PATH.`,
  );
}

/** Public keys of the log: of the environment, or of the file beside the database. Makes no key. */
export async function logKeys({ config, secrets }: Configured, path: string): Promise<readonly Bytes[]> {
  const beside = secrets.logSeeds.length > 0 ? null : await standingKey(`${path}.log-key`);
  const seeds = beside === null ? secrets.logSeeds : seedsOf(beside);
  if (seeds === null) throw new Error(`${path}.log-key must be of the form of UMPIRE_LOG_KEY.`);
  const [seed, ...more] = seeds;
  if (seed === undefined) return config.log.retired.flatMap(({ publicKey }) => fromBase64(publicKey) ?? []);
  return (await notaryOf([seed, ...more], config.log, nativeSigning)).keys.map(({ publicKey }) => publicKey);
}

/** Of the environment, or of the file beside the database; null where there is none. Makes none. */
export async function vaultAt({ secrets }: Configured, path: string): Promise<Vault | null> {
  const seed = secrets.vaultKey ?? (await standingKey(`${path}.vault-key`));
  return seed === null ? null : vaultOf(nativeCipher, seed);
}
