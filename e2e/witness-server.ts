import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signWith,
  verify as verifyWith,
} from "node:crypto";
import { createServer, type Server, type ServerResponse } from "node:http";

/** A witness written from its specification (C2SP tlog-witness, tlog-cosignature), with nothing of Umpire in it. */
export interface WitnessServer {
  readonly url: string;
  /** `name+hash+key`, as it is told to logs. */
  readonly key: string;
  /** Public key of a log, 32 bytes in base64, by the log's name. */
  readonly trusted: Map<string, string>;
  /** Size of the last checkpoint that it cosigned, by the log's name. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Statuses that it answered, in order. */
  readonly answered: readonly number[];
  /** What it does instead of its work; null: its work. */
  instead: ((response: ServerResponse) => void) | null;
  /** Whether the text was cosigned by it: the line as it stands in the note. */
  hasSigned(text: string, line: string): boolean;
  close(): Promise<void>;
}

interface Seen {
  readonly size: number;
  readonly root: Buffer;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

export async function startWitness(name: string): Promise<WitnessServer> {
  const pair = generateKeyPairSync("ed25519");
  const raw = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const keyId = keyIdOf(name, 4, raw);
  const trusted = new Map<string, string>();
  const seen = new Map<string, Seen>();
  const sizes = new Map<string, number>();
  const answered: number[] = [];

  const cosignature = (text: string): string => {
    const time = BigInt(Math.floor(Date.now() / 1_000));
    const timestamp = Buffer.alloc(8);
    timestamp.writeBigUInt64BE(time);
    const signature = signWith(null, Buffer.from(`cosignature/v1\ntime ${time}\n${text}`), pair.privateKey);
    return `— ${name} ${Buffer.concat([keyId, timestamp, signature]).toString("base64")}\n`;
  };

  const add = (body: string): Answer => {
    const asked = parse(body);
    if (asked === null || asked.old > asked.size) return { status: 400 };
    const publicKey = trusted.get(asked.origin);
    if (publicKey === undefined) return { status: 404 };
    if (!isSigned(asked, Buffer.from(publicKey, "base64"))) return { status: 403 };
    const last = seen.get(asked.origin) ?? { size: 0, root: Buffer.of() };
    const conflict = { status: 409, type: "text/x.tlog.size", body: `${last.size}\n` };
    if (asked.old !== last.size) return conflict;
    if (asked.old === asked.size && asked.size > 0 && !asked.root.equals(last.root)) return conflict;
    if (!continues(last, asked)) return { status: 422 };
    seen.set(asked.origin, asked);
    sizes.set(asked.origin, asked.size);
    return { status: 200, type: "text/plain; charset=utf-8", body: cosignature(asked.text) };
  };

  const witness: { instead: WitnessServer["instead"] } = { instead: null };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (witness.instead) return witness.instead(response);
      const isAdd = request.method === "POST" && request.url === "/add-checkpoint";
      const {
        status,
        type = "text/plain",
        body = "",
      } = isAdd ? add(Buffer.concat(chunks).toString()) : { status: 405 };
      answered.push(status);
      response.writeHead(status, { "content-type": type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return Object.assign(witness, {
    url: `http://127.0.0.1:${port}`,
    key: `${name}+${keyId.toString("hex")}+${Buffer.concat([Buffer.of(4), raw]).toString("base64")}`,
    trusted,
    sizes,
    answered,
    hasSigned(text: string, line: string): boolean {
      const [, by, encoded = ""] = line.split(" ");
      const bytes = Buffer.from(encoded, "base64");
      const said = Buffer.from(`cosignature/v1\ntime ${bytes.readBigUInt64BE(4)}\n${text}`);
      return (
        by === name && bytes.subarray(0, 4).equals(keyId) && verifyWith(null, said, pair.publicKey, bytes.subarray(12))
      );
    },
    close: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const keyIdOf = (name: string, algorithm: number, key: Buffer): Buffer =>
  sha256(`${name}\n`, Buffer.of(algorithm), key).subarray(0, 4);

interface Asked extends Seen {
  readonly old: number;
  readonly proof: readonly Buffer[];
  readonly origin: string;
  readonly text: string;
  readonly signatures: readonly string[];
}

const SIZE = /^(?:0|[1-9]\d*)$/;
const HASH = /^[A-Za-z0-9+/]{43}=$/;

function parse(body: string): Asked | null {
  const [first = "", ...rest] = body.slice(0, body.indexOf("\n\n")).split("\n");
  const note = body.slice(body.indexOf("\n\n") + 2);
  const old = first.startsWith("old ") ? first.slice(4) : "";
  const end = note.lastIndexOf("\n\n");
  const text = note.slice(0, end + 1);
  const [origin = "", size = "", root = ""] = text.split("\n");
  const isWhole = body.includes("\n\n") && end > 0 && note.endsWith("\n") && rest.length <= 63;
  if (!isWhole || ![old, size].every((count) => SIZE.test(count)) || ![root, ...rest].every((hash) => HASH.test(hash)))
    return null;
  return {
    old: Number(old),
    proof: rest.map((hash) => Buffer.from(hash, "base64")),
    origin,
    size: Number(size),
    root: Buffer.from(root, "base64"),
    text,
    signatures: note.slice(end + 2, -1).split("\n"),
  };
}

/** RFC 8410: what stands before an Ed25519 public key in SPKI. */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

const keyOf = (raw: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, raw]), format: "der", type: "spki" });

/** One of its lines is of the key, and verifies; those of unknown keys are read over. */
const isSigned = ({ origin, text, signatures }: Asked, raw: Buffer): boolean =>
  signatures.some((line) => {
    const [dash, name, encoded = ""] = line.split(" ");
    const bytes = Buffer.from(encoded, "base64");
    const isKeys = dash === "—" && name === origin && bytes.subarray(0, 4).equals(keyIdOf(origin, 1, raw));
    return isKeys && verifyWith(null, Buffer.from(text), keyOf(raw), bytes.subarray(4));
  });

/** RFC 6962, 2.1.2, read backwards: the proof makes both roots, and nothing of it is left over. */
function continues({ size: old, root: before }: Seen, { size, root, proof }: Asked): boolean {
  if (old === 0 || old === size) return proof.length === 0;
  const left = [...proof];
  const made = rootsOf(old, size, old, before, left);
  return made !== null && left.length === 0 && made[0].equals(before) && made[1].equals(root);
}

type Roots = readonly [old: Buffer, now: Buffer];

/** The hashes of the subtree of `size` leaves, of which `old` are of before; takes what it needs from the end of the proof. */
function rootsOf(old: number, size: number, whole: number, before: Buffer, proof: Buffer[]): Roots | null {
  if (old === size) {
    // The old tree itself is not in the proof: the witness has its root.
    const hash = old === whole ? before : proof.pop();
    return hash === undefined ? null : [hash, hash];
  }
  const sibling = proof.pop();
  if (sibling === undefined) return null;
  let half = 1;
  while (half * 2 < size) half *= 2;
  const inside =
    old <= half ? rootsOf(old, half, whole, before, proof) : rootsOf(old - half, size - half, whole, before, proof);
  if (inside === null) return null;
  const [was, is] = inside;
  if (old <= half) return [was, sha256(Buffer.of(1), is, sibling)];
  return [sha256(Buffer.of(1), sibling, was), sha256(Buffer.of(1), sibling, is)];
}
