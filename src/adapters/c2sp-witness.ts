import { sha256 } from "@noble/hashes/sha2.js";
import { fail, ok, type Result } from "../core/result.ts";
import { addCheckpointBody, cosignaturesOf, cosignedText, parseWitnessKey } from "../core/tlog/cosignature.ts";
import type { Bytes } from "../core/tlog/merkle.ts";
import { type NoteKey, parseCheckpoint } from "../core/tlog/note.ts";
import type { Head } from "../core/tlog/head.ts";
import type { Patience, ShownLog, Sighting, Witness, WitnessFailure } from "../ports-log.ts";
import { isSignedBy } from "./notary.ts";

const DEADLINE_MS = 5_000;
const MOST_BYTES = 64 * 1024;

const hash = (bytes: Bytes): Bytes => new Uint8Array(sha256(bytes));

/** `key`: the witness's verifier key (C2SP signed-note); `url`: its submission prefix. Throws a sentence when the key is none. */
export function c2spWitness({ key: text, url }: { key: string; url: string }, patience: Patience): Witness {
  const key = parseWitnessKey(hash, text);
  if (key === null) throw new Error(`UMPIRE_WITNESSES: ${text} is no key of a witness, or its hash is of another one.`);
  const take: Take = async ({ old, proof, note }) => {
    try {
      const answer = await fetch(`${url.replace(/\/$/, "")}/add-checkpoint`, {
        method: "POST",
        headers: { "content-type": "text/plain; charset=utf-8" },
        body: addCheckpointBody(old, proof, note),
        redirect: "manual",
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
      const said = await textOf(answer);
      return answer.status === 200 ? await cosignatureIn(said, key, note) : fail(failureOf(answer, said));
    } catch (error) {
      return fail({ kind: "unreachable", detail: `It did not answer: ${String(error)}` });
    }
  };
  return {
    name: key.name,
    cosigns: true,
    patience,
    take,
    seen: (logs) => lastSeen(take, logs),
  };
}

/** So many logs are asked about at once. */
const ASKED_AT_ONCE = 8;

/** So long it is asked for: a service waits with its start. */
const ASKED_MS = 20_000;

type Take = Witness["take"];

/**
 * The protocol has no question, but one that goes without saying: whoever is shown a checkpoint as the one that it saw last says 200 when it is, and
 * else 409 with the size that it saw last. A witness that knows nothing of a log learns nothing either.
 */
async function lastSeen(take: Take, logs: readonly ShownLog[]): Promise<Sighting> {
  const heads: Head[] = [];
  const begun = performance.now();
  for (let at = 0; at < logs.length; at += ASKED_AT_ONCE) {
    if (performance.now() - begun > ASKED_MS)
      return { heads, failure: `It is slow, and was asked about ${at} logs of ${logs.length}.` };
    const asked = logs.slice(at, at + ASKED_AT_ONCE);
    const taken = await Promise.all(asked.map((log) => take({ ...log, old: log.size, proof: [] })));
    heads.push(...taken.flatMap((answer, place) => headIn(answer, asked[place])));
    const away = taken.find((answer) => !answer.ok && answer.failure.kind !== "conflict");
    if (away?.ok === false) return { heads, failure: away.failure.detail };
  }
  return { heads, failure: null };
}

function headIn(answer: Awaited<ReturnType<Take>>, log: ShownLog | undefined): readonly Head[] {
  if (log === undefined) return [];
  const { name: origin, size } = log;
  if (answer.ok) return [{ origin, size, root: parseCheckpoint(log.note)?.root ?? null }];
  if (answer.failure.kind !== "conflict" || answer.failure.size === null) return [];
  const theirs = { origin, size: answer.failure.size, root: null };
  return [theirs.size === size ? { ...theirs, isOther: true } : theirs];
}

/** Only a line that its key has signed counts, whatever else is said. */
async function cosignatureIn(said: string, key: NoteKey, note: string): Promise<Result<string, WitnessFailure>> {
  const text = parseCheckpoint(note)?.text ?? "";
  for (const { line, timestamp, signature } of cosignaturesOf(hash, key, said))
    if (await isSignedBy(key.publicKey, cosignedText(timestamp, text), signature)) return ok(line);
  return fail({ kind: "refused", detail: "It answered 200 without a cosignature that verifies with its key." });
}

const REFUSALS: Readonly<Record<number, string>> = {
  400: "It cannot read what it was sent (400).",
  403: "It knows none of the keys that sign this log (403).",
  404: "It does not know this log (404): whoever runs it adds the log's name and key.",
  422: "It does not believe that this log continues the one it saw (422): what it saw was rewritten here.",
};

function failureOf({ status, headers }: Response, said: string): WitnessFailure {
  const refusal = REFUSALS[status];
  if (refusal !== undefined) return { kind: "refused", detail: refusal };
  if (status !== 409) return { kind: "unreachable", detail: `It answered ${status}.` };
  const isSize = headers.get("content-type")?.split(";")[0]?.trim() === "text/x.tlog.size";
  const size = isSize ? /^(0|[1-9]\d{0,15})\n?$/.exec(said)?.[1] : undefined;
  return {
    kind: "conflict",
    size: size === undefined ? null : Number(size),
    detail: "It saw another checkpoint last (409).",
  };
}

async function textOf(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES) throw new Error("it said more than a witness has to say");
  }
  return text + decoder.decode();
}
