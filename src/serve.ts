import type { Database } from "./adapters/database.ts";
import { every } from "./adapters/every.ts";
import { httpPlatforms } from "./adapters/http-platform.ts";
import { appendCopies } from "./adapters/checkpoint-file.ts";
import { applyMigrations } from "./adapters/migrate.ts";
import { nativeHash } from "./adapters/native-hash.ts";
import { nativeCipher } from "./adapters/cipher-native.ts";
import { vaultOf } from "./adapters/vault.ts";
import { issuerFrom } from "./adapters/issuer-from.ts";
import { keyBeside } from "./adapters/key-beside.ts";
import { batchedLog } from "./adapters/batched-log.ts";
import { nativeSigning } from "./adapters/native-signing.ts";
import { notaryOf } from "./adapters/notary.ts";
import { nodeCourier } from "./adapters/node-courier.ts";
import { backupsOf } from "./adapters/backups.ts";
import { openDatabase, pathOf } from "./adapters/open-database.ts";
import { rateLimitsOf } from "./adapters/rate-limits.ts";
import { proposalMemory } from "./adapters/remembering.ts";
import { rulingsOfThisSecond } from "./adapters/rulings.ts";
import { systemClock } from "./adapters/system.ts";
import { opensWith } from "./adapters/subject-keys.ts";
import { noPlatforms } from "./adapters/unconnected.ts";
import { witnessesOf } from "./adapters/witnesses.ts";
import { createApp } from "./app.ts";
import { claudeModels, compose, type Parts } from "./compose.ts";
import { type LogSeed, seedsOf } from "./config-log.ts";
import { type Config, configOf, type Env, NO_VAULT_KEY, OTHER_VAULT_KEY, WITNESSED_OTHERWISE } from "./config.ts";
import { loadSamples } from "./connectors/samples.ts";
import { limitOf, simulatedPlatform } from "./connectors/simulated-platform.ts";
import { SERVICE_VERSION } from "./contract/service-version.ts";
import { greeting } from "./greeting.ts";
import { contradicted } from "./operations/contradicted.ts";
import { mcpFace } from "./mcp/mount.ts";
import { hostsOf } from "./mcp/origins.ts";
import { openDefaultWorkspace } from "./operations/create-key.ts";
import { logWork, longWork, retentionWork, witnessWork, work } from "./operations/work.ts";
import { drain, listening } from "./serve-http.ts";
import type { Platforms } from "./ports-authority.ts";
import { reportModels } from "./reasoners/claude/report-models.ts";
import { singleFlight } from "./reasoners/single-flight.ts";

/** How often the workers look for what is due. */
const WORK_MS = 500;

/** How often it is looked for what is too old to be kept. */
const PRUNE_MS = 600_000;

/** The Node service: configuration → database → world → app → listening. Throws a sentence that says what to do. */
export async function start(env: Env): Promise<void> {
  const parsed = configOf(env);
  if (!parsed.ok) throw new Error(parsed.failure.join("\n"));
  const { config, secrets } = parsed.value;

  const database = await openDatabase(config.databaseUrl, secrets.databaseAuthToken);
  await applyMigrations(database);
  const models = secrets.anthropicApiKey === null ? null : claudeModels(secrets.anthropicApiKey, config.models);
  const [seed, ...more] = secrets.logSeeds.length > 0 ? secrets.logSeeds : await seedsBeside(config.databaseUrl);
  const notary = seed === undefined ? null : await notaryOf([seed, ...more], config.log, nativeSigning);
  const { witnesses: told } = config.log;
  const witnesses = witnessesOf(told, systemClock, appendCopies);
  const vaultSeed = secrets.vaultKey ?? (await keyBeside(config.databaseUrl, "vault-key"));
  if (vaultSeed === null) throw new Error(NO_VAULT_KEY);
  const vault = vaultOf(nativeCipher, vaultSeed);
  if (!(await opensWith(database, vault))) throw new Error(OTHER_VAULT_KEY);
  const log = batchedLog((text) => void process.stdout.write(text));
  const issuer = config.oauth && issuerFrom(config.oauth, { clock: systemClock, log, joins: true });
  const world = compose({
    database,
    isOurs: config.databaseUrl.startsWith("file:"),
    hash: nativeHash,
    vault,
    log,
    rulings: rulingsOfThisSecond(200, { joins: true }),
    memory: proposalMemory(10_000),
    joined: singleFlight,
    platforms: platformsOf(config.platform),
    courier: nodeCourier(config.webhookHosts),
    models,
    notary,
    witnesses,
    ...backupsIn(database, config),
    issuer,
  });
  const contradictions = await contradicted(world);
  if (contradictions.length > 0) throw new Error([...contradictions, WITNESSED_OTHERWISE].join("\n"));
  const madeKey = await openDefaultWorkspace(world, { hasOperatorKey: secrets.adminKey !== null });
  const samples = config.samples ? await loadSamples(world, world.clock.now()) : [];

  const limits = rateLimitsOf(config.http.quotas);
  const operatorKeyHash = secrets.adminKey === null ? null : nativeHash(secrets.adminKey);
  const { publicUrl, host } = config;
  const mcp = mcpFace({ hosts: hostsOf(publicUrl, host), publicUrl, log: world.log });
  const service = { operatorKeyHash, version: SERVICE_VERSION, limits, origins: config.http.origins, compresses: true };
  const app = createApp(() => world, service, mcp);
  const { server, url } = await listening(app.fetch, config);
  process.stdout.write(greeting({ url, databaseUrl: config.databaseUrl, madeKey, campaignId: samples[0] ?? null }));
  if (models) void reportModels(models, world);
  const workers = [
    every(WORK_MS, () => work(world)),
    every(WORK_MS, () => longWork(world)),
    every(WORK_MS, () => logWork(world)),
    every(PRUNE_MS, () => retentionWork(world)),
    ...(witnesses.length > 0 ? [every(told.everyMs, () => witnessWork(world))] : []),
  ];
  let draining = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      if (!draining) drain({ server, database, workers, mcp });
      draining = true;
    });
}

/** Of a file, which is this process's own. */
function backupsIn(database: Database, { databaseUrl, backupFolder: folder }: Config): Pick<Parts, "backups"> {
  const path = pathOf(databaseUrl);
  return path === null ? {} : { backups: backupsOf(database, { path, folder, version: SERVICE_VERSION }, systemClock) };
}

async function seedsBeside(databaseUrl: string): Promise<readonly LogSeed[]> {
  const seeds = seedsOf((await keyBeside(databaseUrl, "log-key")) ?? "");
  if (seeds === null) throw new Error(`The key beside ${databaseUrl} must be of the form of UMPIRE_LOG_KEY.`);
  return seeds;
}

/** The platforms that carry decisions out. Real connectors are not here yet. */
function platformsOf(platform: Config["platform"]): Platforms {
  if (platform === "none") return noPlatforms;
  return platform === "simulated" ? simulatedPlatform() : httpPlatforms(platform, limitOf);
}
