import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { c2spWitness } from "../../src/adapters/c2sp-witness.ts";
import { patienceOf } from "../../src/adapters/patience.ts";
import { checkpointText } from "../../src/core/tlog/note.ts";
import { toBase64 } from "../../src/core/tlog/base64.ts";
import { notarized } from "../../src/operations/notarize.ts";
import type { Notary, ShownLog } from "../../src/ports-log.ts";
import { aNotary } from "../../src/testing/a-notary.ts";
import { workspaceOf } from "../../src/testing/asked.ts";
import { startWitness, type WitnessServer } from "../witness-server.ts";

/** What a witness, to whom nobody can put a question, is found to have seen. */

const NAME = "umpire.example/acme";
let server: WitnessServer;
let notary: Notary;

beforeAll(async () => {
  server = await startWitness("witness.example/w");
  notary = await aNotary(btoa("a log".padEnd(32, ".")), "umpire.example");
  server.trusted.set(NAME, toBase64(notary.signers[0].publicKey));
  const { note } = await shown(1, 5);
  // From nothing on, any tree will do.
  await witness().take({ name: NAME, size: 5, note, old: 0, proof: [] });
});
afterAll(() => server.close());

const witness = (url = server.url) => c2spWitness({ key: server.key, url }, patienceOf({ elapsedMs: () => 0 }, 1_000));

/** A log of so many entries whose root is that byte. */
async function shown(byte: number, size: number, workspace = "acme"): Promise<ShownLog> {
  const name = `umpire.example/${workspace}`;
  const text = checkpointText(name, size, new Uint8Array(32).fill(byte));
  return { name, size, note: await notarized(notary, workspaceOf(workspace), text) };
}

const seen = async (...logs: readonly ShownLog[]) => {
  const { heads, failure } = (await witness().seen?.(logs)) ?? { heads: [], failure: "cannot be asked" };
  return { failure, heads: heads.map(({ size, root, isOther }) => [size, root?.[0] ?? null, isOther ?? false]) };
};

describe("a witness that saw five entries", () => {
  it("confirms that very log", async () => {
    expect(await seen(await shown(1, 5))).toEqual({ failure: null, heads: [[5, 1, false]] });
  });

  it("tells its size to a longer and to a shorter one, and that another of the same size is another", async () => {
    const logs = [await shown(2, 9), await shown(3, 2), await shown(4, 5)];
    expect(await seen(...logs)).toEqual({
      failure: null,
      heads: [
        [5, null, false],
        [5, null, false],
        [5, null, true],
      ],
    });
    expect(server.sizes.get(NAME)).toBe(5);
  });

  it("tells of those that it knows where it does not know another, and that it does not", async () => {
    const { heads, failure } = await seen(await shown(1, 5), await shown(1, 5, "globex"));
    expect([heads, failure]).toEqual([[[5, 1, false]], expect.stringContaining("404")]);
  });

  it("learns nothing of a log by it: one that it saw nothing of yet stays so", async () => {
    server.trusted.set("umpire.example/new", toBase64(notary.signers[0].publicKey));
    const said = (await witness().seen?.([await shown(1, 7, "new")]))?.heads;
    expect(said?.map(({ size, root }) => [size, root])).toEqual([[0, null]]);
    expect(server.sizes.has("umpire.example/new")).toBe(false);
  });

  it.each([
    ["is away", "It did not answer", null],
    ["fails", "It answered 500", 500],
  ])("tells nothing when it %s", async (_, sentence, status) => {
    server.instead = (response) => (status === null ? response.destroy() : response.writeHead(status).end());
    expect(await seen(await shown(1, 5))).toEqual({ heads: [], failure: expect.stringContaining(sentence) });
    server.instead = null;
  });

  it("that says 409 without a size tells nothing either, and no failure", async () => {
    server.instead = (response) => response.writeHead(409, { "content-type": "text/x.tlog.size" }).end("many\n");
    expect(await seen(await shown(1, 5))).toEqual({ heads: [], failure: null });
    server.instead = null;
  });
});
