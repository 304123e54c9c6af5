import { createLocalJWKSet, errors, type JSONWebKeySet } from "jose";
import { isTrustedUrl } from "../core/trusted-url.ts";

/** Where an issuer's keys are. */
export interface KeysPlace {
  readonly issuer: string;
  /** Null: as the issuer's metadata says. */
  readonly jwks: string | null;
}

export type KeySet = ReturnType<typeof createLocalJWKSet>;

/** For everything that is read for the keys. */
const DEADLINE_MS = 3_000;
const MOST_BYTES = 256 * 1024;

/** Reads the keys that an issuer publishes now. Rejects with a sentence when they cannot be had. */
export async function publishedKeys({ issuer, jwks }: KeysPlace): Promise<KeySet> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const url = jwks ?? (await keysUrlOf(issuer, signal));
  const document = await jsonAt(url, signal);
  if (document === null) throw new Error(`${url} holds no keys (404).`);
  try {
    // Safe because jose looks at its form, and at each key's when it is used.
    return createLocalJWKSet(document as unknown as JSONWebKeySet);
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new Error(`${url} holds no set of keys.`, { cause: error });
    throw error;
  }
}

/** RFC 8414, and where an issuer has nothing there, OpenID Connect Discovery. What it says of itself must be what we call it. */
async function keysUrlOf(issuer: string, signal: AbortSignal): Promise<string> {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, "");
  const metadata =
    (await jsonAt(`${origin}/.well-known/oauth-authorization-server${path}`, signal)) ??
    (await jsonAt(`${origin}${path}/.well-known/openid-configuration`, signal));
  if (metadata === null) throw new Error(`${issuer} publishes no metadata (RFC 8414).`);
  if (metadata["issuer"] !== issuer) throw new Error(`${issuer} calls itself ${JSON.stringify(metadata["issuer"])}.`);
  const url = metadata["jwks_uri"];
  if (typeof url !== "string" || !isTrustedUrl(url)) throw new Error(`${issuer} names no https: URL for its keys.`);
  return url;
}

/** Null for 404. A redirect is not followed: it would be somebody else who answers. */
async function jsonAt(url: string, signal: AbortSignal): Promise<Readonly<Record<string, unknown>> | null> {
  const answer = await fetch(url, { headers: { accept: "application/json" }, redirect: "manual", signal });
  const text = await textOf(answer);
  if (answer.status === 404) return null;
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
  const document: unknown = JSON.parse(text);
  if (typeof document !== "object" || document === null) throw new Error(`${url} holds no JSON object.`);
  // Safe because every member is looked at before it is used.
  return document as Readonly<Record<string, unknown>>;
}

async function textOf(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES) throw new Error("It said more than an issuer has to say.");
  }
  return text + decoder.decode();
}
