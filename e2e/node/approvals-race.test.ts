import { afterAll, beforeAll, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { type Sqld, startSqld } from "../sqld.ts";
import { asked, CHANNELS, execute, executionsOf, movedTo, newScene, type Scene, type Seen } from "../twelve-ways.ts";

/** Two processes over one libSQL server, which know nothing of each other. */
let sqld: Sqld;
let services: readonly Service[] = [];

beforeAll(async () => {
  sqld = await startSqld();
  const env = { DATABASE_URL: sqld.url, UMPIRE_PLATFORM: "simulated" };
  services = [await startService(env), await startService(env)];
});

afterAll(async () => {
  await Promise.all(services.map(({ stop }) => stop()));
  await sqld.stop();
});

const ROUNDS = 8;

it("one of all answers counts, whichever process they come to, and what was let through runs once", async () => {
  const [first, second] = services;
  const [channel] = CHANNELS;
  if (!first || !second || !channel) throw new Error("Two services and a channel");
  const here = await newScene(first, "race");
  const sides: readonly Scene[] = [here, movedTo(second.url, here)];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { decisionId, approvalId } = await asked(here, `race-${round}`);
    const seen: Seen = await channel.see(here.maria, approvalId);
    const answers = await Promise.all(
      sides.flatMap(({ maria, otto }) => [
        channel.answer(maria, "approve", seen),
        channel.answer(otto, "reject", seen),
        channel.edit(otto, seen, 11_000),
      ]),
    );
    expect(answers.filter(({ counted }) => counted)).toHaveLength(1);
    const { status, votes } = (await call(here.maria, `GET /approvals/${approvalId}`)).body;
    expect(["approved", "rejected", "superseded"]).toContain(status);
    expect(votes).toHaveLength(status === "superseded" ? 0 : 1);
    const runs = await Promise.all(sides.map(({ agent }) => execute(agent, decisionId)));
    const expected = status === "approved" ? 1 : 0;
    expect(runs.filter((run) => run.status < 300)).toHaveLength(expected);
    expect(await executionsOf(here.agent, decisionId)).toHaveLength(expected);
  }
});
