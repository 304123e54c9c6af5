import { openRemote } from "./adapters/remote-database.ts";
import { noCourier, noPlatforms } from "./adapters/unconnected.ts";
import { proposalMemory } from "./adapters/remembering.ts";
import { stdoutLog, systemSecrets } from "./adapters/system.ts";
import { createApp } from "./app.ts";
import { compose } from "./compose.ts";
import { configOf, type Env } from "./config.ts";
import { SERVICE_VERSION } from "./contract/service-version.ts";

/** The Cloudflare Workers entry. The app and the memory live as long as the isolate; a libSQL client only for one request. */

const memory = proposalMemory(1_000);
let handle: ((request: Request) => Response | Promise<Response>) | null = null;

export default {
  fetch(request: Request, env: Env): Response | Promise<Response> {
    handle ??= handlerOf(env);
    return handle(request);
  },
};

function handlerOf(env: Env): (request: Request) => Response | Promise<Response> {
  const parsed = configOf(env);
  if (!parsed.ok) {
    stdoutLog.write({ level: "error", event: "misconfigured", failures: parsed.failure });
    return () => new Response("The service is misconfigured; its log says how.\n", { status: 500 });
  }
  const { config, secrets } = parsed.value;
  const worldOf = () =>
    compose({
      database: openRemote(config.databaseUrl, secrets.databaseAuthToken),
      hash: systemSecrets.hash,
      memory,
      platforms: noPlatforms,
      courier: noCourier,
      // Requests of an isolate may not wait for each other's promises.
      joined: (_, reasoner) => reasoner,
    });
  const operatorKeyHash = secrets.adminKey === null ? null : systemSecrets.hash(secrets.adminKey);
  const app = createApp(worldOf, { operatorKeyHash, version: SERVICE_VERSION });
  return (request) => app.fetch(request);
}
