import { type LogConfig, logOf, type LogSeed } from "./config-log.ts";
import { type HttpConfig, httpOf } from "./config-http.ts";
import { modelsOf } from "./config-models.ts";
import { type OAuthConfig, oauthOf } from "./config-oauth.ts";
import type { ModelTerms } from "./core/models/prices.ts";
import { fail, ok, type Result } from "./core/result.ts";

/** How the service runs, parsed once at start. Secrets apart, so that nobody prints them by accident. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** How callers reach the service (its origin), where that is not the address that it listens on. */
  readonly publicUrl: URL | null;
  readonly databaseUrl: string;
  /** Load the sample campaigns into the workspace `default`. */
  readonly samples: boolean;
  /** Who carries decisions out: the simulated platform here, one at a URL, or nobody. */
  readonly platform: "simulated" | "none" | URL;
  /** `host:port` that webhooks may go to although private, over http too. */
  readonly webhookHosts: ReadonlySet<string>;
  readonly models: ModelsConfig;
  readonly log: LogConfig;
  readonly http: HttpConfig;
  /** Where backups are put, and nowhere else. */
  readonly backupFolder: string;
  /** Null: callers have keys, and nothing else. */
  readonly oauth: OAuthConfig | null;
}

/** Which models are asked, where, and how long is waited for them. Without a key none is. */
export interface ModelsConfig {
  readonly baseUrl: string;
  /** Asked first, and when that is not enough. */
  readonly first: ModelTerms;
  readonly second: ModelTerms;
  /** For all models of one decision. */
  readonly deadlineMs: number;
  /** For one call of a batch. */
  readonly batchDeadlineMs: number;
}

interface ConfigSecrets {
  /** 32 bytes in base64, over the keys of those whom data is about. Null: one beside the database file. */
  readonly vaultKey: string | null;
  /** None: a key beside the database file, where there is one. */
  readonly logSeeds: readonly LogSeed[];
  /** Claude's. Null: the statistics reason alone. */
  readonly anthropicApiKey: string | null;
  readonly databaseAuthToken: string | null;
  /** The operator's key. Null: one is made at the first start. */
  readonly adminKey: string | null;
}

/** Environment variables, as a runtime hands them over. */
export type Env = Readonly<Record<string, string | undefined>>;

/** A sentence that names the variable and says what it must be. */
type ConfigFailure = string;

const SMALLEST_ADMIN_KEY = 20;

/**
 * Environment → configuration. An empty variable counts as not set. Fails with every variable that is wrong, so that
 * one start shows them all.
 */
export function configOf(env: Env): Result<{ config: Config; secrets: ConfigSecrets }, readonly ConfigFailure[]> {
  const value = (name: string, otherwise: string) => env[name]?.trim() || otherwise;
  const failures: ConfigFailure[] = [];
  const check = (name: string, holds: boolean, must: string) => {
    if (!holds) failures.push(`${name} ${must}.`);
  };
  const port = value("PORT", "8787");
  check("PORT", /^\d{1,5}$/.test(port) && Number(port) <= 65_535, "must be a port number from 0 to 65535");
  const host = value("HOST", "127.0.0.1");
  check("HOST", /^[\w.:-]{1,255}$/.test(host), "must be a host name or an address, such as 127.0.0.1 or 0.0.0.0");
  const publicUrl = env["UMPIRE_PUBLIC_URL"]?.trim() || null;
  check(
    "UMPIRE_PUBLIC_URL",
    publicUrl === null || /^https?:\/\/[^/\s@?#]+\/?$/.test(publicUrl),
    "must be the https: (or http:) address at which callers reach the service, without a path",
  );
  const databaseUrl = value("DATABASE_URL", "file:data/umpire.db");
  check(
    "DATABASE_URL",
    isDatabaseUrl(databaseUrl),
    "must be file:PATH, or the http:, https: or libsql: URL of a libSQL server, without a user or a query",
  );
  const samples = value("UMPIRE_SAMPLES", "on");
  check("UMPIRE_SAMPLES", samples === "on" || samples === "off", "must be on or off");
  const platform = value("UMPIRE_PLATFORM", samples === "on" ? "simulated" : "none");
  const isPlatform = platform === "simulated" || platform === "none" || /^https?:\/\/[^/\s@?]+\/?$/.test(platform);
  check("UMPIRE_PLATFORM", isPlatform, "must be simulated, none, or the http: or https: URL of a simulated platform");
  const webhookHosts = (env["UMPIRE_WEBHOOK_HOSTS"] ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  check(
    "UMPIRE_WEBHOOK_HOSTS",
    webhookHosts.every((one) => /^(?:[\w.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/.test(one)),
    "must be host:port, several with commas, such as 127.0.0.1:9000",
  );
  const models = modelsOf(env);
  if (!models.ok) failures.push(...models.failure);
  const anthropicApiKey = env["ANTHROPIC_API_KEY"]?.trim() || null;
  check(
    "ANTHROPIC_API_KEY",
    anthropicApiKey === null || /^[\x21-\x7e]{1,512}$/.test(anthropicApiKey),
    "must be a key of the Claude API, without spaces",
  );
  const log = logOf(env);
  if (!log.ok) failures.push(...log.failure);
  const http = httpOf(env);
  if (!http.ok) failures.push(...http.failure);
  const oauth = oauthOf(env);
  if (!oauth.ok) failures.push(...oauth.failure);
  const vaultKey = env["UMPIRE_VAULT_KEY"]?.trim() || null;
  check(
    "UMPIRE_VAULT_KEY",
    vaultKey === null || /^[A-Za-z0-9+/]{43}=$/.test(vaultKey),
    "must be 32 random bytes in base64: openssl rand -base64 32",
  );
  const adminKey = env["UMPIRE_ADMIN_KEY"] || null;
  check(
    "UMPIRE_ADMIN_KEY",
    adminKey === null || (adminKey.length >= SMALLEST_ADMIN_KEY && /^[\x21-\x7e]{1,512}$/.test(adminKey)),
    `must be ${SMALLEST_ADMIN_KEY} to 512 visible ASCII characters without spaces`,
  );
  const databaseAuthToken = env["DATABASE_AUTH_TOKEN"] || null;
  check(
    "DATABASE_AUTH_TOKEN",
    databaseAuthToken === null || /^[\x21-\x7e]+$/.test(databaseAuthToken),
    "must be one token without spaces",
  );
  const backupFolder = value("UMPIRE_BACKUP_FOLDER", backupsBeside(databaseUrl));
  check("UMPIRE_BACKUP_FOLDER", isFolder(backupFolder), "must be the path of a folder, of 1,024 characters at most");
  if (failures.length > 0 || !models.ok || !log.ok || !http.ok || !oauth.ok) return fail(failures);
  return ok({
    config: {
      port: Number(port),
      host,
      publicUrl: publicUrl === null ? null : new URL(publicUrl),
      databaseUrl,
      samples: samples === "on",
      platform: platform === "simulated" || platform === "none" ? platform : new URL(platform),
      webhookHosts: new Set(webhookHosts),
      models: models.value,
      log: log.value.config,
      http: http.value,
      backupFolder,
      oauth: oauth.value,
    },
    secrets: { databaseAuthToken, adminKey, anthropicApiKey, vaultKey, logSeeds: log.value.seeds },
  });
}

/** What to say where the database is a server, beside which no key can lie. */
export const NO_VAULT_KEY =
  "UMPIRE_VAULT_KEY must be set where the database is a server: 32 random bytes in base64 (openssl rand -base64 32), the same for all of them. Keep it: without it, the texts in the database cannot be read.";

/** What to say where the texts in the database were encrypted under another key. */
export const OTHER_VAULT_KEY =
  "UMPIRE_VAULT_KEY is not the one that the texts in this database were encrypted under, and nothing was changed. Give the key of before (an embedded file has it beside it, in …vault-key).";

/** What to do where witnesses saw more of a log than the database has. */
export const WITNESSED_OTHERWISE =
  'Put the newest database back. Where it is lost, make a backup of this one (umpire backup) and put it in its own place with umpire restore BACKUP --to FILE --accept-loss "why" --by NAME, which records what is passed over (docs/restore.md). A database that never was this log needs a UMPIRE_LOG_ORIGIN of its own.';

/** `backups`, beside the database file. */
const backupsBeside = (databaseUrl: string): string =>
  databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length).replace(/[^/]*$/, "backups") : "backups";

// oxlint-disable-next-line no-control-regex -- no path has them
const isFolder = (path: string): boolean => path.length <= 1_024 && !/[\0-\x1f]|^[a-z][a-z\d+.-]+:/i.test(path);

/** A URL is printed at start, so it may hold no credential: that has a variable of its own. */
function isDatabaseUrl(text: string): boolean {
  if (text.startsWith("file:")) return text.length > "file:".length;
  return /^(?:https?|libsql):\/\/[^/\s@?]+(?:\/[^\s@?]*)?$/.test(text) && URL.canParse(text);
}
