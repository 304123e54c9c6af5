import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Expected, FIXTURE_EXPECTED, offences, PRODUCT_EXPECTED } from "./baselines.ts";
import { type Door, letIn } from "./let-in.ts";
import {
  fixtureInWorkerd,
  fixtureOnNode,
  productInWorkerd,
  productOnNode,
  type Start,
  type Started,
} from "./started.ts";
import { REVISIONS, suite, type Verdict } from "./suite.ts";

/**
 * The product: the service with all its tools, as far as the suite can test it without tools of its own. The fixture: the suite's tools behind the
 * product's own mount, guard and handler, which is conformance of the transport and of the road of a request, not of the product's tools.
 */
const SUBJECTS: readonly (readonly [string, Start, Expected])[] = [
  ["the product on Node", productOnNode, PRODUCT_EXPECTED],
  ["the product in workerd", productInWorkerd, PRODUCT_EXPECTED],
  ["the fixture on Node", fixtureOnNode, FIXTURE_EXPECTED],
  ["the fixture in workerd", fixtureInWorkerd, FIXTURE_EXPECTED],
];

describe.each(SUBJECTS)("%s", (name, start, expected) => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-conformance-"));
  let subject: Started;
  let door: Door;

  beforeAll(async () => {
    subject = await start(folder);
    door = await letIn(subject);
  });

  afterAll(async () => {
    await door?.close();
    await subject?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(REVISIONS)(
    "passes all that %s requires but what the baseline says, and that it does not",
    async (revision) => {
      const verdict = await suite(door.url, revision);
      console.log(`conformance: ${name}, ${revision}: ${verdict.passed} of ${verdict.checks} checks pass`);
      expect(offences(verdict, expected[revision])).toEqual([]);
    },
  );
});

describe("a run is not held to be good", () => {
  const good: Verdict = {
    required: ["a", "b"],
    ran: ["a", "b"],
    failed: ["a:x"],
    warned: ["b:y"],
    passed: 7,
    checks: 9,
  };
  const expected = { scenarios: 2, passed: 7, failed: { "a:x": "why" }, warned: { "b:y": "why" } };

  it("unless it is as expected", () => {
    expect(offences(good, expected)).toEqual([]);
  });

  it.each([
    ["that fails elsewhere", { failed: ["a:x", "a:z"] }, "a:z does not pass"],
    ["that warns elsewhere", { warned: ["b:y", "b:z"] }, "b:z does not pass"],
    ["that passes what the baseline says fails", { failed: [] }, "a:x passes: take it out of the baseline"],
    ["that no longer warns", { warned: [] }, "b:y passes: take it out of the baseline"],
    ["with a scenario that did not run", { ran: ["a"] }, "b did not run"],
    ["that was asked for less", { required: ["a"], ran: ["a"] }, "1 scenarios are required, and there were 2"],
    ["with fewer checks", { passed: 6 }, "6 checks pass, and there were 7"],
  ])("%s", (_, over, offence) => {
    expect(offences({ ...good, ...over }, expected)).toEqual([offence]);
  });
});
