import { describe, expect, it } from "vitest";
import { configOf } from "./config.ts";

const KEY = "ump_0123456789abcdef";

describe("configuration from the environment", () => {
  it("needs nothing: the defaults serve an embedded file on loopback with samples", () => {
    expect(configOf({})).toEqual({
      ok: true,
      value: {
        config: {
          port: 8787,
          host: "127.0.0.1",
          publicUrl: null,
          databaseUrl: "file:data/umpire.db",
          samples: true,
          platform: "simulated",
          webhookHosts: new Set(),
          models: {
            baseUrl: "https://api.anthropic.com",
            first: expect.objectContaining({ id: "claude-haiku-5-5" }),
            second: expect.objectContaining({ id: "claude-sonnet-5-5" }),
            deadlineMs: 20_000,
            batchDeadlineMs: 120_000,
          },
          log: { origin: "umpire.local", retired: [], witnesses: { c2sp: [], copy: null, everyMs: 10_000 } },
          oauth: null,
          http: {
            origins: new Set(),
            quotas: { key: { calls: 12_000, windowS: 60 }, workspace: { calls: 48_000, windowS: 60 } },
            patience: { headMs: 10_000, requestMs: 120_000 },
          },
          backupFolder: "data/backups",
        },
        secrets: { databaseAuthToken: null, adminKey: null, anthropicApiKey: null, logSeeds: [], vaultKey: null },
      },
    });
  });

  it("takes an empty variable as not set", () => {
    expect(configOf({ PORT: "", DATABASE_URL: "", UMPIRE_ADMIN_KEY: "" })).toEqual(configOf({}));
  });

  it.each([
    ["PORT", "65535"],
    ["PORT", "0"],
    ["HOST", "::1"],
    ["UMPIRE_PUBLIC_URL", "https://umpire.example:8443/"],
    ["DATABASE_URL", "http://127.0.0.1:8080"],
    ["DATABASE_URL", "libsql://db.example.org"],
    ["DATABASE_URL", "file:/var/lib/umpire.db"],
    ["UMPIRE_SAMPLES", "off"],
    ["UMPIRE_WEBHOOK_HOSTS", "127.0.0.1:9000, [::1]:9000"],
    ["UMPIRE_ADMIN_KEY", KEY],
    ["ANTHROPIC_API_KEY", "sk-ant-1"],
    ["UMPIRE_CORS_ORIGINS", "https://crm.example, http://localhost:3000"],
    ["UMPIRE_CORS_ORIGINS", "*"],
    ["UMPIRE_RATE_LIMIT_KEY", "100/1"],
    ["UMPIRE_RATE_LIMIT_WORKSPACE", "off"],
    ["UMPIRE_HEAD_TIMEOUT_S", "120"],
    ["UMPIRE_REQUEST_TIMEOUT_S", "9999"],
    ["UMPIRE_LOG_KEY", `${"A".repeat(43)}=`],
    ["UMPIRE_LOG_KEY", `${"A".repeat(43)}=@2026-11-01`],
    ["UMPIRE_LOG_KEY", `${"A".repeat(43)}=@2026-01-01, ${"B".repeat(43)}=`],
    [
      "UMPIRE_LOG_KEYS_RETIRED",
      `${"A".repeat(43)}=@2025-01-01/2026-01-01T12:00:00Z, ${"B".repeat(43)}=@2024-01-01/2025-01-02`,
    ],
    [
      "UMPIRE_WITNESSES",
      "witness.example/w1+0123abcd+BAAA==@https://witness.example/, w2+0123abcd+BAAA@http://127.0.0.1:1/a",
    ],
    ["UMPIRE_CHECKPOINT_COPY", "/mnt/worm/checkpoints"],
    ["UMPIRE_CHECKPOINT_COPY", "https://store.example/checkpoints"],
    ["UMPIRE_WITNESS_EVERY_S", "0.05"],
    ["UMPIRE_BACKUP_FOLDER", "/mnt/umpire backups"],
    ["UMPIRE_LOG_ORIGIN", "umpire.example.com"],
    ["UMPIRE_ANTHROPIC_URL", "http://127.0.0.1:8790/"],
    ["UMPIRE_MODEL_FIRST", "claude-sonnet-5-5"],
    ["UMPIRE_MODEL_PRICES", '{"claude-haiku-5-5":{"input":0.1,"output":0.5,"cache_write":0.125,"cache_read":0.01}}'],
    ["UMPIRE_MODEL_DEADLINE_S", "0.05"],
    ["UMPIRE_BATCH_DEADLINE_S", "600"],
  ])("accepts %s=%s", (name, value) => {
    expect(configOf({ [name]: value }).ok).toBe(true);
  });

  it.each([
    ["PORT", "65536"],
    ["PORT", "http"],
    ["PORT", "-1"],
    ["UMPIRE_WEBHOOK_HOSTS", "127.0.0.1"],
    ["UMPIRE_PUBLIC_URL", "umpire.example"],
    ["UMPIRE_PUBLIC_URL", "https://umpire.example/api"],
    ["UMPIRE_PUBLIC_URL", "https://u:p@umpire.example"],
    ["UMPIRE_WEBHOOK_HOSTS", "http://127.0.0.1:9000"],
    ["HOST", "a b"],
    ["DATABASE_URL", "postgres://localhost/umpire"],
    ["DATABASE_URL", "file:"],
    ["DATABASE_URL", "umpire.db"],
    ["DATABASE_URL", "https://user:secret@db.example.org"],
    ["DATABASE_URL", "libsql://db.example.org?authToken=secret"],
    ["DATABASE_AUTH_TOKEN", "two words"],
    ["UMPIRE_SAMPLES", "yes"],
    ["UMPIRE_ADMIN_KEY", KEY.slice(1)],
    ["UMPIRE_ADMIN_KEY", `${KEY} `],
    ["ANTHROPIC_API_KEY", "sk ant"],
    ["UMPIRE_CORS_ORIGINS", "crm.example"],
    ["UMPIRE_CORS_ORIGINS", "https://crm.example/"],
    ["UMPIRE_CORS_ORIGINS", "*, https://crm.example"],
    ["UMPIRE_RATE_LIMIT_KEY", "0/7"],
    ["UMPIRE_RATE_LIMIT_KEY", "100"],
    ["UMPIRE_RATE_LIMIT_KEY", "2000001/2"],
    ["UMPIRE_HEAD_TIMEOUT_S", "0"],
    ["UMPIRE_HEAD_TIMEOUT_S", "1.5"],
    ["UMPIRE_REQUEST_TIMEOUT_S", "10000"],
    ["UMPIRE_REQUEST_TIMEOUT_S", "9"],
    ["UMPIRE_RATE_LIMIT_WORKSPACE", "100/0"],
    ["UMPIRE_RATE_LIMIT_WORKSPACE", "on"],
    ["UMPIRE_LOG_KEY", "short"],
    ["UMPIRE_LOG_KEY", `${"A".repeat(43)}=,${"A".repeat(43)}=@2026-01-01`],
    ["UMPIRE_LOG_KEY", [..."ABCDE"].map((letter) => `${letter.repeat(43)}=`).join(",")],
    ["UMPIRE_LOG_KEY", `${"A".repeat(43)}=@yesterday`],
    ["UMPIRE_LOG_KEY", `${"A".repeat(43)}=@`],
    ["UMPIRE_LOG_KEYS_RETIRED", `${"A".repeat(43)}=`],
    ["UMPIRE_LOG_KEYS_RETIRED", `${"A".repeat(43)}=@2026-01-01`],
    ["UMPIRE_LOG_KEYS_RETIRED", `${"A".repeat(43)}=@2026-01-01/2025-01-01`],
    ["UMPIRE_WITNESSES", "https://witness.example/"],
    ["UMPIRE_WITNESSES", "w1+0123abcd+BAAA"],
    ["UMPIRE_WITNESSES", "w1+0123abcd+BAAA@ftp://witness.example"],
    ["UMPIRE_WITNESSES", "w1+0123abcd+BAAA@https://user:secret@witness.example"],
    ["UMPIRE_WITNESSES", "w1+0123abcd+BAAA@https://one.example,w1+0123abcd+BAAA@https://two.example"],
    ["UMPIRE_CHECKPOINT_COPY", "ftp://store.example"],
    ["UMPIRE_CHECKPOINT_COPY", "https://user:secret@store.example"],
    ["UMPIRE_WITNESS_EVERY_S", "0.04"],
    ["UMPIRE_BACKUP_FOLDER", "s3://backups"],
    ["UMPIRE_BACKUP_FOLDER", "a\nb"],
    ["UMPIRE_BACKUP_FOLDER", "x".repeat(1_025)],
    ["UMPIRE_LOG_ORIGIN", "two words"],
    ["UMPIRE_ANTHROPIC_URL", "https://user:secret@example.org"],
    ["UMPIRE_ANTHROPIC_URL", "example.org"],
    ["UMPIRE_MODEL_PRICES", "cheap"],
    ["UMPIRE_MODEL_PRICES", '{"claude-haiku-5-5":{"input":-1,"output":0.5,"cache_write":0.125,"cache_read":0.01}}'],
    ["UMPIRE_MODEL_DEADLINE_S", "0.04"],
    ["UMPIRE_BATCH_DEADLINE_S", "601"],
  ])("refuses %s=%s and names the variable, never a secret", (name, value) => {
    const parsed = configOf({ [name]: value });
    expect(parsed.ok).toBe(false);
    const failures = parsed.ok ? [] : parsed.failure;
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(new RegExp(`^${name} must be `));
    const isSecret = /KEY|TOKEN/.test(name) || value.includes("secret");
    expect(isSecret && failures[0]?.includes(value)).toBe(false);
  });

  it("takes a model that it does not know only with its price", () => {
    const named = { UMPIRE_MODEL_FIRST: "claude-next-6" };
    const priced = { "claude-next-6": { input: 1, output: 5, cache_write: 1.25, cache_read: 0.1 } };
    const refused = configOf(named);
    expect(refused.ok ? [] : refused.failure).toEqual([expect.stringContaining("whose price is not known")]);
    const taken = configOf({ ...named, UMPIRE_MODEL_PRICES: JSON.stringify(priced) });
    const prices = { input: 1_000_000, output: 5_000_000, cacheWrite: 1_250_000, cacheRead: 100_000 };
    expect(taken).toMatchObject({ value: { config: { models: { first: { id: "claude-next-6", prices } } } } });
  });

  it("names every wrong variable at once", () => {
    const parsed = configOf({ PORT: "x", UMPIRE_SAMPLES: "maybe" });
    expect(parsed.ok ? [] : parsed.failure.map((failure) => failure.split(" ")[0])).toEqual(["PORT", "UMPIRE_SAMPLES"]);
  });
});
