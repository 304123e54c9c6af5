import type { Revision, Verdict } from "./suite.ts";

/** Of one run. */
export interface Expectation {
  /** So many does the revision require. */
  readonly scenarios: number;
  /** So many checks passed when this was written; never fewer. */
  readonly passed: number;
  readonly failed: Baseline;
  /** Where the suite only recommends. */
  readonly warned: Baseline;
}

export type Expected = Readonly<Record<Revision, Expectation>>;

/** All that is not as expected, in sentences. */
export function offences({ required, ran, failed, warned, passed }: Verdict, expected: Expectation): readonly string[] {
  const baseline = [...Object.keys(expected.failed), ...Object.keys(expected.warned)];
  const off = [...failed, ...warned];
  return [
    ...off.filter((check) => !baseline.includes(check)).map((check) => `${check} does not pass`),
    ...baseline.filter((check) => !off.includes(check)).map((check) => `${check} passes: take it out of the baseline`),
    ...required.filter((scenario) => !ran.includes(scenario)).map((scenario) => `${scenario} did not run`),
    ...(required.length === expected.scenarios
      ? []
      : [`${required.length} scenarios are required, and there were ${expected.scenarios}`]),
    ...(passed >= expected.passed ? [] : [`${passed} checks pass, and there were ${expected.passed}`]),
  ];
}

/**
 * What does not pass, and why, by the suite's own names (`scenario:check`). A test fails for anything else that does not pass, and for
 * anything of this that does.
 */
export type Baseline = Readonly<Record<string, string>>;

/** The scenario calls a tool, reads a resource or gets a prompt of this suite's own, by name. The product has its own; the fixture has these. */
const FIXTURE = "needs the suite's own tool, resource or prompt, which the product has not; the fixture passes it";

/** A check that only warns, for the same reason. */
const ASKS = "needs the suite's own tool that asks its client for something; the fixture passes it";

const NOT_OFFERED =
  "the product has no log messages and no subscriptions, and does not say that it had; the fixture passes it";

const PUSH =
  "wants a request from the server while a call runs, which these eras do in a session; there are none here (docs/decisions/0023)";

const SESSION = "there are no sessions here (docs/decisions/0023); the streams themselves pass";

const all = (names: string, why: string): Baseline =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name.includes(":") ? name : `${name}:${name}`, why]),
  );

/** On either wire. */
const COMMON = `completion-complete prompts-get-embedded-resource prompts-get-simple prompts-get-with-args prompts-get-with-image
  resources-read-binary resources-read-text resources-templates-read tools-call-audio tools-call-embedded-resource tools-call-error
  tools-call-image tools-call-mixed-content tools-call-simple-text tools-call-with-progress`;

const PUSHING = `elicitation-sep1034-defaults:elicitation-sep1034-general elicitation-sep1330-enums:elicitation-sep1330-general
  tools-call-elicitation tools-call-sampling`;

const WARNED_2025 = all("server-sse-multiple-streams:server-sse-multiple-streams-session", SESSION);

/** Of the product's endpoint. */
export const PRODUCT_EXPECTED: Expected = {
  "2025-11-25": {
    scenarios: 30,
    passed: 36,
    failed: {
      ...all(COMMON, FIXTURE),
      ...all(PUSHING, PUSH),
      ...all("logging-set-level resources-subscribe resources-unsubscribe tools-call-with-logging", NOT_OFFERED),
    },
    warned: WARNED_2025,
  },
  "2026-07-28": {
    scenarios: 37,
    passed: 93,
    failed: {
      ...all(COMMON, FIXTURE),
      ...all(
        `input-required-result-basic-elicitation:sep-2322-elicitation-incomplete
         input-required-result-basic-list-roots:sep-2322-list-roots-incomplete
         input-required-result-basic-sampling:sep-2322-sampling-incomplete
         input-required-result-capability-check:sep-2322-respect-client-capabilities
         input-required-result-multi-round:sep-2322-multi-round-r1
         input-required-result-multiple-input-requests:sep-2322-multiple-inputs-incomplete
         input-required-result-non-tool-request:sep-2322-non-tool-incomplete
         input-required-result-request-state:sep-2322-request-state-incomplete
         input-required-result-result-type:sep-2322-result-type-included
         input-required-result-tampered-state:sep-2322-reject-tampered-state
         server-stateless:sep-2575-http-server-no-independent-requests-on-stream
         server-stateless:sep-2575-missing-capability-http-400
         server-stateless:sep-2575-server-no-log-without-loglevel
         server-stateless:sep-2575-server-rejects-undeclared-capability`,
        ASKS,
      ),
    },
    warned: all(
      `input-required-result-ignore-extra-params:sep-2322-ignore-unexpected-params
       input-required-result-missing-input-response:sep-2322-missing-response-rerequests`,
      ASKS,
    ),
  },
};

/** Of the fixture behind the product's own mount: the four push scenarios, and nothing on the current revision. */
export const FIXTURE_EXPECTED: Expected = {
  "2025-11-25": { scenarios: 30, passed: 55, failed: all(PUSHING, PUSH), warned: WARNED_2025 },
  "2026-07-28": { scenarios: 37, passed: 132, failed: {}, warned: {} },
};
