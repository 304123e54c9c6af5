import { fetchCourier } from "./adapters/fetch-courier.ts";
import { httpPlatforms } from "./adapters/http-platform.ts";
import { notaryOf } from "./adapters/notary.ts";
import type { Database } from "./adapters/database.ts";
import { issuerFrom } from "./adapters/issuer-from.ts";
import { openRemote } from "./adapters/remote-database.ts";
import { sequenced, type Sequencers } from "./adapters/sequencer.ts";
import { noPlatforms } from "./adapters/unconnected.ts";
import { nobleCipher } from "./adapters/cipher-noble.ts";
import { vaultOf } from "./adapters/vault.ts";
import { rateLimitsOf } from "./adapters/rate-limits.ts";
import { proposalMemory } from "./adapters/remembering.ts";
import { rulingsOfThisSecond } from "./adapters/rulings.ts";
import { stdoutLog, systemClock, systemSecrets } from "./adapters/system.ts";
import { witnessesOf } from "./adapters/witnesses.ts";
import { createApp } from "./app.ts";
import { claudeModels, compose } from "./compose.ts";
import { type Config, configOf, type Env, NO_VAULT_KEY } from "./config.ts";
import { limitOf } from "./connectors/simulated-platform.ts";
import { SERVICE_VERSION } from "./contract/service-version.ts";
import { mcpFace } from "./mcp/mount.ts";
import { hostsOf } from "./mcp/origins.ts";
import { hourlyRetentionWork, logWork, longWork, witnessWork, work } from "./operations/work.ts";
import type { Witness } from "./ports-log.ts";

/** The Cloudflare Workers entry. The app and the memory live as long as the isolate; a libSQL client only for one request. */

const memory = proposalMemory(1_000);
const rulings = rulingsOfThisSecond(100, { joins: false });
let service: Service | null = null;

export { Sequencer } from "./adapters/sequencer.ts";

/** Variables and secrets, and a Durable Object's namespace. */
interface Bindings {
  readonly SEQUENCER?: Sequencers;
}

interface Service {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly work: () => Promise<void>;
}

export default {
  fetch(request: Request, env: Env & Bindings): Response | Promise<Response> {
    service ??= serviceOf(env);
    return service.fetch(request);
  },

  /** By cron: what is due for all workspaces. */
  async scheduled(_event: unknown, env: Env & Bindings): Promise<void> {
    service ??= serviceOf(env);
    await service.work();
  },
};

/** Through the sequencers, where there is a binding for them. */
const gathered = (database: Database, { SEQUENCER }: Bindings): Database =>
  SEQUENCER ? sequenced(database, SEQUENCER) : database;

const MISCONFIGURED: Service = {
  fetch: () => new Response("The service is misconfigured; its log says how.\n", { status: 500 }),
  work: async () => undefined,
};

function serviceOf(env: Env & Bindings): Service {
  const parsed = configOf(env);
  if (!parsed.ok) {
    stdoutLog.write({ level: "error", event: "misconfigured", failures: parsed.failure });
    return MISCONFIGURED;
  }
  if (parsed.value.secrets.vaultKey === null) {
    stdoutLog.write({ level: "error", event: "misconfigured", failures: [NO_VAULT_KEY] });
    return MISCONFIGURED;
  }
  const { config, secrets } = parsed.value;
  // A platform in memory would be another one in every isolate.
  const platforms = config.platform instanceof URL ? httpPlatforms(config.platform, limitOf) : noPlatforms;
  const models = secrets.anthropicApiKey === null ? null : claudeModels(secrets.anthropicApiKey, config.models);
  const [seed, ...more] = secrets.logSeeds;
  const notary = seed === undefined ? null : notaryOf([seed, ...more], config.log);
  const witnesses = witnessesIn(config);
  if (witnesses === null) return MISCONFIGURED;
  const vault = vaultOf(nobleCipher, parsed.value.secrets.vaultKey);
  // Once for the isolate, whose requests may not wait for each other's promises.
  const issuer = config.oauth && issuerFrom(config.oauth, { clock: systemClock, log: stdoutLog, joins: false });
  const worldOf = async () =>
    compose({
      issuer,
      notary: await notary,
      witnesses,
      database: gathered(openRemote(config.databaseUrl, secrets.databaseAuthToken), env),
      hash: systemSecrets.hash,
      vault,
      log: stdoutLog,
      rulings,
      memory,
      platforms,
      courier: fetchCourier(config.webhookHosts),
      models,
      // Requests of an isolate may not wait for each other's promises.
      joined: (_, reasoner) => reasoner,
    });
  const limits = rateLimitsOf(config.http.quotas);
  const operatorKeyHash = secrets.adminKey === null ? null : systemSecrets.hash(secrets.adminKey);
  const { publicUrl } = config;
  const mcp = mcpFace({ hosts: hostsOf(publicUrl, null), publicUrl, log: stdoutLog });
  const faces = { operatorKeyHash, version: SERVICE_VERSION, limits, origins: config.http.origins, compresses: false };
  const app = createApp(worldOf, faces, mcp);
  return {
    fetch: (request) => app.fetch(request),
    work: async () => {
      const worlds = await Promise.all([worldOf(), worldOf(), worldOf()]);
      const [one, two, three] = worlds;
      const log = logWork(three)
        .then(() => witnessWork(three))
        .then(() => hourlyRetentionWork(three));
      await Promise.all([work(one), longWork(two), log]);
    },
  };
}

/** Once for the isolate: a database is opened for each request, a witness is not. */
function witnessesIn({ log }: Config): readonly Witness[] | null {
  try {
    return witnessesOf(log.witnesses, systemClock, null);
  } catch (error) {
    stdoutLog.write({ level: "error", event: "misconfigured", failures: [String(error)] });
    return null;
  }
}
