import { bytesOf, fromBase64 } from "./bytes.ts";
import { UmpireError } from "./failure.ts";
import { parsed } from "./send.ts";

/** What of a delivery is wrong. Answer it with 400 and do nothing. */
export class InvalidWebhook extends UmpireError {
  override readonly name = "InvalidWebhook";
  /** `headers`: one is missing · `timestamp`: too old, too new or no time · `secret`: yours is none · `signature`: not by it · `body`: no JSON object. */
  readonly why: "headers" | "timestamp" | "secret" | "signature" | "body";

  constructor(why: InvalidWebhook["why"], message: string) {
    super(message);
    this.why = why;
  }
}

/** What happened. Names of things, to be read with a key. */
export interface WebhookEvent {
  /** The same on each delivery of it: whoever has seen it already does nothing. */
  readonly id: string;
  /** `approval.requested`, `execution.failed` … New ones may be added. */
  readonly type: string;
  /** RFC 3339. */
  readonly timestamp: string;
  readonly data: Readonly<Record<string, string | number | null>>;
}

export interface WebhookDelivery {
  /** The body as it came, byte for byte: what was parsed and written again has another signature. */
  readonly body: string | Uint8Array;
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** `whsec_…`; several while a new one takes over. */
  readonly secret: string | readonly string[];
  /** How far its time may be from yours, both ways. Default 300. */
  readonly toleranceS?: number;
  /** Seconds since 1970; default: now. */
  readonly nowS?: number;
}

/** Verifies a delivery (Standard Webhooks) and gives the event, or throws {@link InvalidWebhook}. */
async function verifyWebhook(delivery: WebhookDelivery): Promise<WebhookEvent> {
  const { body, headers, secret, toleranceS = 300, nowS = Date.now() / 1_000 } = delivery;
  const secrets = (typeof secret === "string" ? [secret] : secret).map(secretOf);
  if (secrets.length === 0) throw new InvalidWebhook("secret", "There is no secret to verify it with");
  const [id, time, signatures] = NAMES.map((name) => fieldOf(headers, name)) as [string, string, string];
  if (!/^\d{1,12}$/.test(time) || Math.abs(nowS - Number(time)) > toleranceS)
    throw new InvalidWebhook("timestamp", `Its time, ${time}, is more than ${toleranceS} seconds away`);
  const bytes = typeof body === "string" ? bytesOf(body) : body;
  const signed = new Uint8Array([...bytesOf(`${id}.${time}.`), ...bytes]);
  if (!(await isSigned(secrets, signed, signatures)))
    throw new InvalidWebhook("signature", "No signature is by a secret that you have");
  const event = parsed(new TextDecoder().decode(bytes));
  if (typeof event !== "object" || event === null || Array.isArray(event))
    throw new InvalidWebhook("body", "It is no JSON object");
  // Safe because the service signed it.
  return { ...event, id } as WebhookEvent;
}

export const webhooks = { verify: verifyWebhook };

const NAMES = ["webhook-id", "webhook-timestamp", "webhook-signature"];

function fieldOf(headers: WebhookDelivery["headers"], name: string): string {
  const value =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries(headers).find(([own]) => own.toLowerCase() === name)?.[1];
  const text = Array.isArray(value) ? value.join(" ") : value;
  if (typeof text !== "string" || text === "") throw new InvalidWebhook("headers", `The field ${name} is missing`);
  return text;
}

function secretOf(secret: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(secret.replace(/^whsec_/, ""));
  // The message does not repeat it.
  if (!bytes || bytes.length === 0) throw new InvalidWebhook("secret", "A secret is whsec_ and base64");
  return bytes;
}

const HMAC = { name: "HMAC", hash: "SHA-256" };
const MOST_SIGNATURES = 20;

/** `crypto.subtle.verify` compares in constant time. */
async function isSigned(
  secrets: readonly Uint8Array<ArrayBuffer>[],
  signed: Uint8Array<ArrayBuffer>,
  field: string,
): Promise<boolean> {
  const signatures = field
    .split(" ", MOST_SIGNATURES)
    .flatMap((one) => (one.startsWith("v1,") ? (fromBase64(one.slice(3)) ?? []) : []));
  for (const secret of secrets) {
    const key = await crypto.subtle.importKey("raw", secret, HMAC, false, ["verify"]);
    for (const signature of signatures) if (await crypto.subtle.verify("HMAC", key, signature, signed)) return true;
  }
  return false;
}
