import { defineConfig } from "vitest/config";

/** Files of the suite that also run with Prism between them and the service: not those of streams and archives, which it holds back or spoils. */
const THROUGH_PRISM = [
  "approval-machine",
  "audit",
  "change-control",
  "degradation",
  "guides",
  "guides-hubspot",
  "guides-receiver",
  "guides-salesforce",
  "idempotency",
  "judge",
  "main-job",
  "reflection",
  "scopes",
  "second-process",
  "subjects",
  "twelve-ways",
  "umpire-command",
  "webhooks",
  "workspaces",
];

/** Units that are tried by the thousand, which takes longer than `npm run check` may: `npm test` has them. */
const SWEEPS = [
  "src/contract/any-policy.test.ts",
  "src/core/authority/earned-simulation.test.ts",
  "src/core/claim-corpus.test.ts",
  "src/core/rules/properties.test.ts",
  "src/http/failures.test.ts",
  "src/http/fuzz-roads.test.ts",
  "src/http/fuzz.test.ts",
  "src/mcp/hostile.test.ts",
  "src/operations/perform-once.test.ts",
  "src/reasoners/statistical/claims.test.ts",
  "src/reasoners/statistical/reflection.test.ts",
  "src/reasoners/statistical/reliability.test.ts",
  "src/reasoners/statistical/repeated-looks.test.ts",
  "src/reasoners/statistical/sameness.test.ts",
];

/**
 * unit: beside their subject, no process, no file outside the repository; no test leaves anything behind in its process, so they share
 * modules, which takes less than half the time. sweep: the same, by the thousand. node: the real service and database, started by the test.
 * verifiers: outside code over a log that one service made, once for all of them. clients: the client in a process of ours, and as it was
 * packed, once for all tests. crash: processes killed and disks that fail, by the hundred. evals: the suite for answers. edge: workerd and a
 * libSQL server. mcp: the protocol's own conformance suite. outside: part of the node project with Prism in front. data: what needs
 * ../shared, read where it lies. live: Claude itself, for those with a key.
 */
const projects = [
  { name: "unit", include: ["src/**/*.test.ts"], exclude: SWEEPS, isolate: false, testTimeout: 60_000 },
  { name: "sweep", include: SWEEPS, isolate: false, testTimeout: 60_000 },
  { name: "node", include: ["e2e/node/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
  {
    name: "verifiers",
    include: ["e2e/verifiers/**/*.test.ts"],
    globalSetup: ["e2e/verifiers/recorded-log.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
  { name: "crash", include: ["e2e/crash/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
  { name: "edge", include: ["e2e/edge/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
  {
    name: "clients",
    include: ["clients/typescript/test/**/*.test.ts"],
    globalSetup: ["clients/typescript/test/packed.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
  { name: "mcp", include: ["e2e/conformance/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
  {
    name: "outside",
    include: [...THROUGH_PRISM.map((name) => `e2e/node/${name}.test.ts`), "e2e/outside/**/*.test.ts"],
    env: { UMPIRE_E2E_PROXY: "prism" },
    // Its batch is done before the call to cancel it has come through.
    testNamePattern: /^(?!cancel_operation )/,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
  { name: "evals", include: ["evals/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 60_000 },
  { name: "live", include: ["e2e/live/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 60_000 },
  { name: "data", include: ["e2e/data/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 60_000 },
];

export default defineConfig({
  test: {
    projects: projects.map((test) => ({ extends: true, test: { ...test, environment: "node", pool: "threads" } })),
  },
});
