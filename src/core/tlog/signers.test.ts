import { createHash, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Bytes } from "./merkle.ts";
import { type NoteKey, parseNote, receiptText, signedNote } from "./note.ts";
import { parseReceipt } from "./receipt.ts";
import { type IsSigned, signersOf } from "./signers.ts";

const sha256 = (bytes: Bytes): Bytes => new Uint8Array(createHash("sha256").update(bytes).digest());
const NAME = "umpire.example/acme";

interface Pair extends NoteKey {
  readonly own: KeyObject;
  readonly open: KeyObject;
}

const pairOf = (name: string): Pair => {
  const { privateKey: own, publicKey: open } = generateKeyPairSync("ed25519");
  const { x = "" } = open.export({ format: "jwk" });
  return { name, publicKey: new Uint8Array(Buffer.from(x, "base64url")), own, open };
};

const [first, second, stranger] = [pairOf(NAME), pairOf(NAME), pairOf(NAME)];
const opens = new Map([first, second, stranger].map(({ publicKey, open }) => [String(publicKey), open]));

const isSigned: IsSigned = (publicKey, text, signature) => {
  const open = opens.get(String(publicKey));
  return open !== undefined && verify(null, Buffer.from(text), open, signature);
};

const LEAF = "ab".repeat(32);
const TEXT = receiptText(NAME, { sequence: 7, leafHash: LEAF, at: "2026-11-23T10:00:00.000Z" });

/** A note with a line for each who signs; of `text`, whatever they signed. */
const noteBy = (pairs: readonly Pair[], signed = TEXT, text = TEXT): string =>
  pairs.reduce((note, pair) => {
    const signature = new Uint8Array(sign(null, Buffer.from(signed), pair.own));
    const line = signedNote(sha256, "", pair, signature).slice(1);
    return note + line;
  }, `${text}\n`);

const names = (note: string, known: readonly NoteKey[]) => {
  const parsed = parseNote(note);
  if (parsed === null) throw new Error("That is no note");
  const signers = signersOf({ sha256, isSigned }, parsed, known);
  return signers.ok ? signers.value.map((key) => [first, second, stranger].findIndex((one) => one === key)) : signers;
};

describe("who signed a note", () => {
  it("is every known key of which there is a good signature; one is enough", () => {
    expect(names(noteBy([first]), [first])).toEqual([0]);
    expect(names(noteBy([first, second]), [first, second])).toEqual([0, 1]);
    expect(names(noteBy([first, second]), [second])).toEqual([1]);
    expect(names(noteBy([second]), [first, second])).toEqual([1]);
    expect(names(noteBy([stranger, first]), [first, second])).toEqual([0]);
  });

  it("is nobody where no known key signed", () => {
    expect(names(noteBy([stranger]), [first, second])).toMatchObject({
      ok: false,
      failure: expect.stringMatching(/^no signature by a known key, only by umpire\.example\/acme\+[0-9a-f]{8}$/),
    });
    const elsewhere = { ...first, name: "umpire.example/other" };
    expect(names(noteBy([first]), [elsewhere])).toMatchObject({ ok: false });
    expect(names(noteBy([elsewhere]), [first])).toMatchObject({ ok: false });
  });

  it("is nobody where a known key's signature is of another text, whatever another one says", () => {
    const changed = TEXT.replace("\n7\n", "\n8\n");
    expect(names(noteBy([first], TEXT, changed), [first])).toMatchObject({
      ok: false,
      failure: expect.stringMatching(/^the signature of umpire\.example\/acme\+[0-9a-f]{8} is not of this text$/),
    });
    const mixed = noteBy([first]) + noteBy([second], changed).slice(TEXT.length + 1);
    expect(names(mixed, [first, second])).toMatchObject({ ok: false });
    expect(names(mixed, [first])).toEqual([0]);
  });
});

describe("a receipt", () => {
  it("says where its entry stands, and since when", () => {
    expect(parseReceipt(noteBy([first]))).toMatchObject({
      origin: NAME,
      sequence: 7,
      leafHash: LEAF,
      at: "2026-11-23T10:00:00.000Z",
      text: TEXT,
    });
  });

  it.each([
    ["of another kind", TEXT.replace("@v1", "@v2")],
    ["with a line more", `${TEXT}more\n`],
    ["with a line less", TEXT.replace(`${LEAF}\n`, "")],
    ["with a sequence written otherwise", TEXT.replace("\n7\n", "\n07\n")],
    ["with a hash in capitals", TEXT.replace(LEAF, LEAF.toUpperCase())],
    ["with a carriage return", TEXT.replace("\n7\n", "\r\n7\n")],
  ])("is not a note %s", (_, text) => expect(parseReceipt(noteBy([first], text, text))).toBeNull());
});
