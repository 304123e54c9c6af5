import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonical } from "../canonical.ts";
import { type Hmac, recordedBody } from "./recorded-body.ts";

const hmac: Hmac = (key, message) => new Uint8Array(createHmac("sha256", key).update(message).digest());

const SALT = "c2FsdCBzYWx0IHNhbHQgc2FsdCBzYWx0IHNhbHQgc2E=";

/** The commitment, written apart. */
const commitmentOf = (values: object, salt = SALT): string =>
  `hmac-sha256:${createHmac("sha256", salt).update(canonical(values)).digest("hex")}`;

const BODY = {
  object: "decision",
  question: "Is Ann's campaign fine?",
  context: { "a/b": "one", "c~d": 2 },
  evidence: [
    { label: "spend", value: 3 },
    { label: "owner", value: "Ann" },
  ],
};

const QUESTION = { "/question": BODY.question };

const markOf = (values: object) => ({
  commitment: commitmentOf(values),
  salt: SALT,
  fields: Object.keys(values),
});

const answered = (marks?: unknown, body: object = BODY) => ({
  ...body,
  ledger: { sequence: 1, leaf_hash: "00", receipt: null, ...(marks !== undefined && { private: marks }) },
  current: { status: "open" },
});

const failure = (sentence: string) => ({ ok: false, failure: sentence });

describe("the recorded body", () => {
  it.each<{ marks: unknown }>([{ marks: undefined }, { marks: [] }])(
    "is the answer without ledger and current where nothing is private: $marks",
    ({ marks }) => {
      expect(recordedBody(answered(marks), hmac)).toEqual({ ok: true, value: BODY });
      expect(recordedBody(BODY, hmac)).toEqual({ ok: true, value: BODY });
    },
  );

  it("withholds what is private, wherever it stands, and has the commitments", () => {
    const first = { ...QUESTION, "/context/a~1b": "one", "/context/c~0d": 2 };
    const second = { "/evidence/1/value": "Ann" };
    expect(recordedBody(answered([markOf(first), markOf(second)]), hmac)).toEqual({
      ok: true,
      value: {
        object: "decision",
        question: "[withheld]",
        context: { "a/b": "[withheld]", "c~d": "[withheld]" },
        evidence: [
          { label: "spend", value: 3 },
          { label: "owner", value: "[withheld]" },
        ],
        private: [commitmentOf(first), commitmentOf(second)],
      },
    });
  });

  it("is this string for this answer, whoever computes it", () => {
    // By `openssl dgst -sha256 -mac HMAC`; e2e/verifiers/python.test.ts holds Python to the same.
    const commitment = "hmac-sha256:186c50a3535ce1d1f52b1be4f6e7280b0b00c7ed22c9311595d4ffaae8047076";
    const body = recordedBody({ a: "x", ledger: { private: [{ commitment, salt: "salt", fields: ["/a"] }] } }, hmac);
    expect(body.ok && canonical(body.value)).toBe(`{"a":"[withheld]","private":["${commitment}"]}`);
  });

  it("is the same after the values were erased, all or some", () => {
    const [first, second] = [markOf(QUESTION), markOf({ "/context/c~0d": 2 })];
    const before = recordedBody(answered([first, second]), hmac);
    const erased = { ...first, salt: null, fields: null };
    expect(before).toMatchObject({ ok: true });
    expect(recordedBody(answered([erased, second], { ...BODY, question: "[withheld]" }), hmac)).toEqual(before);
  });

  it("leaves the answer as it was", () => {
    const answer = answered([markOf({ "/evidence/1/value": "Ann" })]);
    const before = structuredClone(answer);
    recordedBody(answer, hmac);
    expect(answer).toEqual(before);
  });

  it("is not to be had of values that are not those of their commitment", () => {
    const sentence = "ledger.private[1].commitment: it is not of what the answer has at /question";
    const mark = markOf(QUESTION);
    const one = markOf({ "/context/c~0d": 2 });
    const other = { ...BODY, question: "Is Bob's?" };
    expect(recordedBody(answered([one, mark], other), hmac)).toEqual(failure(sentence));
    expect(recordedBody(answered([one, { ...mark, salt: `${SALT}x` }]), hmac)).toEqual(failure(sentence));
    expect(recordedBody(answered([one, { ...mark, commitment: one.commitment }]), hmac)).toEqual(failure(sentence));
  });

  it("is not to be had of values without the salt that would tell", () => {
    const sentence = "ledger.private[0].salt: without it nobody can tell what the fields were";
    expect(recordedBody(answered([{ ...markOf(QUESTION), salt: null }]), hmac)).toEqual(failure(sentence));
  });

  it.each([
    "/missing",
    "/question/0",
    "/evidence/2",
    "/evidence/01",
    "/evidence/-",
    "/evidence/length",
    "/toString",
    "/ledger/sequence",
    "/current",
    "",
    "question",
    "/context/c~2d",
  ])("is not to be had with the pointer %j", (pointer) => {
    const sentence = `ledger.private[0].fields: ${pointer} is not in the answer`;
    expect(recordedBody(answered([markOf({ [pointer]: "x" })]), hmac)).toEqual(failure(sentence));
  });

  it("is not to be had where a value is private twice", () => {
    const all = { "/context": BODY.context };
    const part = { "/context/c~0d": 2 };
    const sentence = "ledger.private: /context/c~0d is named twice";
    expect(recordedBody(answered([markOf(all), markOf(part)]), hmac)).toEqual(failure(sentence));
    expect(recordedBody(answered([markOf({ ...part, ...all })]), hmac)).toEqual(failure(sentence));
    expect(recordedBody(answered([markOf(part), markOf(part)]), hmac)).toEqual(failure(sentence));
  });

  it.each<{ marks: unknown; sentence: string }>([
    { marks: {}, sentence: "ledger.private: it is no list" },
    { marks: [null], sentence: "ledger.private[0].commitment: it is no text" },
    { marks: [{ commitment: "x" }], sentence: "ledger.private[0].fields: it is no list of JSON pointers" },
    {
      marks: [{ commitment: "x", salt: "", fields: [1] }],
      sentence: "ledger.private[0].fields: it is no list of JSON pointers",
    },
    {
      marks: [{ commitment: "x", salt: "", fields: null }],
      sentence: "ledger.private[0].fields: it is no list of JSON pointers",
    },
  ])("is not to be had with the marks $marks", ({ marks, sentence }) => {
    expect(recordedBody(answered(marks), hmac)).toEqual(failure(sentence));
  });

  it("is not to be had where the answer has a member of the commitments' name", () => {
    const body = { ...BODY, private: [] };
    const sentence = "private: the answer has a member of this name already";
    expect(recordedBody(answered([markOf(QUESTION)], body), hmac)).toEqual(failure(sentence));
    expect(recordedBody(answered([], body), hmac)).toEqual({ ok: true, value: body });
  });
});
