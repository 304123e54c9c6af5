import { createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { zeroNotary } from "../../testing/memory-trees.ts";
import { addCheckpointBody, cosignaturesOf, cosignedText, parseWitnessKey } from "./cosignature.ts";
import { checkpointText } from "./note.ts";

const { sha256 } = zeroNotary;
const NAME = "witness.example/w1";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);

/** As the specification says it, with nothing of ours. */
const keyId = Buffer.from(
  sha256(new Uint8Array(Buffer.concat([Buffer.from(`${NAME}\n`), Buffer.of(4), raw]))).subarray(0, 4),
);
const vkey = `${NAME}+${keyId.toString("hex")}+${Buffer.concat([Buffer.of(4), raw]).toString("base64")}`;
const text = checkpointText("umpire.example/acme", 17, new Uint8Array(32).fill(5));

function cosigned(time: bigint, { name = NAME, id = keyId, over = text } = {}): string {
  const timestamp = Buffer.alloc(8);
  timestamp.writeBigUInt64BE(time);
  const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${time}\n${over}`), privateKey);
  return `— ${name} ${Buffer.concat([id, timestamp, signature]).toString("base64")}\n`;
}

describe("a witness's key", () => {
  it("is of another kind than a log's, and its hash is its own", () => {
    expect(parseWitnessKey(sha256, vkey)).toEqual({ name: NAME, publicKey: new Uint8Array(raw) });
    expect(
      parseWitnessKey(
        sha256,
        vkey.replace(/\+(.)/, (_, digit) => `+${digit === "0" ? "1" : "0"}`),
      ),
    ).toBeNull();
    const ofLog = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    expect(parseWitnessKey(sha256, ofLog)).toBeNull();
  });
});

describe("a cosignature", () => {
  const key = { name: NAME, publicKey: new Uint8Array(raw) };

  it("is found among others, and is of the text that the specification says", () => {
    const ours = cosigned(1_679_315_147n);
    const others = cosigned(1n, { name: "witness.example/w2" }) + cosigned(1n, { id: Buffer.alloc(4) });
    const [found, ...more] = cosignaturesOf(sha256, key, others + ours);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ line: ours, timestamp: 1_679_315_147 });
    const said = Buffer.from(cosignedText(found?.timestamp ?? 0, text));
    expect(
      verify(
        null,
        said,
        createPublicKey(publicKey.export({ format: "pem", type: "spki" })),
        found?.signature ?? Buffer.of(),
      ),
    ).toBe(true);
  });

  it.each(["", "\n", "— w\n", `— ${NAME} AAAA\n`, `— ${NAME} ${keyId.toString("base64")}\n`, cosigned(2n ** 63n)])(
    "is none in %j",
    (answer) => expect(cosignaturesOf(sha256, key, answer)).toEqual([]),
  );
});

it("is asked for with the size before, the proof, and the note", () => {
  const hash = new Uint8Array(32).fill(1);
  expect(addCheckpointBody(3, [hash, hash], "note\n")).toBe(
    `old 3\n${Buffer.from(hash).toString("base64")}\n${Buffer.from(hash).toString("base64")}\n\nnote\n`,
  );
  expect(addCheckpointBody(0, [], "note\n")).toBe("old 0\n\nnote\n");
});
