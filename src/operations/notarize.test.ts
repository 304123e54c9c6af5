import { describe, expect, it } from "vitest";
import { notaryOf } from "../adapters/notary.ts";
import { checkpointText, parseCheckpoint } from "../core/tlog/note.ts";
import { NOW, workspaceOf } from "../testing/asked.ts";
import { notarized, renotarized } from "./notarize.ts";

const acme = workspaceOf("acme");
const seedOf = (byte: number) => ({ seed: btoa(String.fromCharCode(byte).repeat(32)), from: null });
const [a, b, c] = [seedOf(1), seedOf(2), seedOf(3)];
const log = { origin: "umpire.test", retired: [] };

const textOf = (size: number, origin = "umpire.test/acme"): string =>
  checkpointText(origin, size, new Uint8Array(32).fill(size));

const signatures = (note: string): number => parseCheckpoint(note)?.signatures.length ?? 0;

describe("a note of the log", () => {
  it("has a line of each key that signs, each of which verifies", async () => {
    const notary = await notaryOf([a, b], log);
    const checkpoint = parseCheckpoint(await notarized(notary, acme, textOf(7)));
    expect(checkpoint).toMatchObject({ origin: "umpire.test/acme", size: 7, text: textOf(7) });
    for (const [place, { publicKey }] of notary.signers.entries()) {
      const signature = checkpoint?.signatures[place]?.signature ?? new Uint8Array();
      expect(await notary.verify(publicKey, textOf(7), signature)).toBe(true);
      expect(await notary.verify(publicKey, textOf(8), signature)).toBe(false);
    }
    expect(notary.signers).toHaveLength(2);
  });

  it("that was kept gets the lines of keys that came since, once", async () => {
    const old = await notarized(await notaryOf([a], log), acme, textOf(7));
    const both = await notaryOf([a, b], log);
    const grown = await renotarized(both, acme, old);
    expect(grown).toBe(await notarized(both, acme, textOf(7)));
    expect(await renotarized(both, acme, grown)).toBe(grown);
    expect(await renotarized(await notaryOf([a], log), acme, grown)).toBe(grown);
  });

  it("gets them too when its own key signs no more, if that is known as one of before", async () => {
    const first = await notaryOf([a], log);
    const old = await notarized(first, acme, textOf(7));
    const publicKey = btoa(String.fromCharCode(...first.signers[0].publicKey));
    const later = await notaryOf([b], { ...log, retired: [{ publicKey, from: NOW - 2, until: NOW }] });
    expect(signatures(await renotarized(later, acme, old))).toBe(2);
    expect(await renotarized(await notaryOf([b], log), acme, old)).toBe(old);
  });

  it("is signed no further for being in the database: not with another text, key, log, or none", async () => {
    const both = await notaryOf([a, b], log);
    const old = await notarized(await notaryOf([a], log), acme, textOf(7));
    const strange = await notarized(await notaryOf([c], log), acme, textOf(7));
    const elsewhere = await notarized(await notaryOf([a], log), workspaceOf("other"), textOf(7, "umpire.test/other"));
    for (const note of [old.replace("\n7\n", "\n8\n"), strange, elsewhere, "", "no note\n"])
      expect(await renotarized(both, acme, note)).toBe(note);
  });
});
