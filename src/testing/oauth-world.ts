import { createLocalJWKSet } from "jose";
import { issuerOf } from "../adapters/issuer.ts";
import { KeysUnavailable } from "../adapters/issuer-keys.ts";
import type { Scope } from "../core/caller.ts";
import { aCampaign, someDays } from "./asked.ts";
import { type Ask, askOf } from "./http.ts";
import { AUDIENCE, ISSUER, type TokenKey } from "./tokens.ts";
import { type FakeWorld, fakeWorld } from "./world.ts";

/** A whole app beside an issuer, whose tokens name their workspace in a claim. */

export const OFFERED: readonly Scope[] = ["decisions:write", "decisions:read", "holds:write"];

export const METADATA = `${AUDIENCE}/.well-known/oauth-protected-resource`;

const isDown = () => Promise.reject(new KeysUnavailable());

/** `key` is what the issuer publishes; null: it is down. */
export function oauthWorld(key: TokenKey | null): FakeWorld {
  const terms = { issuer: ISSUER, audience: AUDIENCE, scopes: OFFERED, takesPlainJwt: false };
  const find = key ? createLocalJWKSet({ keys: [key.jwk] }) : isDown;
  const world = fakeWorld({ issuer: issuerOf({ ...terms, workspace: { claim: "workspace" } }, find) });
  world.store([
    { do: "put_campaign", campaign: aCampaign() },
    { do: "put_days", campaignId: "123", days: someDays(14) },
  ]);
  return world;
}

export const tokenOf = (key: TokenKey, claims: Readonly<Record<string, unknown>> = {}) =>
  key.sign({ workspace: "acme", ...claims });

const DECIDE: Ask = {
  method: "POST",
  path: "/decide",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ campaign_id: "123", question: "should we increase budget?" }),
};

export async function answerTo(world: FakeWorld, authorization: string | null, ask: Ask = DECIDE) {
  const headers = { ...ask.headers, ...(authorization !== null && { authorization }) };
  const response = await askOf(world)({ ...ask, headers });
  // Safe because every answer of these paths is a JSON object.
  const body = (await response.json()) as Readonly<Record<string, unknown>>;
  return { status: response.status, challenge: response.headers.get("www-authenticate"), body, response };
}
