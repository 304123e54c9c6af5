import { describe, expect, it } from "vitest";
import { configOf } from "./config.ts";
import { NEVER_FOR_ASSISTANTS } from "./core/caller.ts";

const ENOUGH = {
  UMPIRE_OAUTH_ISSUER: "https://id.example.com/tenant/",
  UMPIRE_OAUTH_AUDIENCE: "https://umpire.example.com",
  UMPIRE_OAUTH_WORKSPACE: "acme",
};

const failuresOf = (env: Readonly<Record<string, string>>): readonly string[] => {
  const parsed = configOf(env);
  return parsed.ok ? [] : parsed.failure;
};

const oauthIn = (env: Readonly<Record<string, string>>) => {
  const parsed = configOf(env);
  return parsed.ok ? parsed.value.config.oauth : parsed.failure;
};

describe("an authorization server in the configuration", () => {
  it("needs an issuer, an audience and a workspace, and lets tokens read and ask", () => {
    expect(oauthIn(ENOUGH)).toEqual({
      issuer: "https://id.example.com/tenant/",
      audience: "https://umpire.example.com",
      jwks: null,
      workspace: { name: "acme" },
      scopes: ["decisions:write", "decisions:read", "campaigns:read", "approvals:read", "policy:read"],
      takesPlainJwt: false,
    });
  });

  it("is met at the service's public URL, unless it says another", () => {
    const publicly = { ...ENOUGH, UMPIRE_OAUTH_AUDIENCE: "", UMPIRE_PUBLIC_URL: "https://public.example.com/" };
    expect(oauthIn(publicly)).toMatchObject({ audience: "https://public.example.com" });
    expect(oauthIn({ ...publicly, UMPIRE_OAUTH_AUDIENCE: "https://umpire.example.com" })).toMatchObject({
      audience: "https://umpire.example.com",
    });
  });

  it("takes the workspace from a claim instead, and the rest as it is said", () => {
    const said = {
      UMPIRE_OAUTH_ISSUER: "http://127.0.0.1:9000",
      UMPIRE_OAUTH_AUDIENCE: "http://localhost:8787/",
      UMPIRE_OAUTH_JWKS: "http://[::1]:9000/keys",
      UMPIRE_OAUTH_WORKSPACE_CLAIM: "https://umpire.example.com/workspace",
      UMPIRE_OAUTH_SCOPES: "holds:write, decisions:read decisions:read",
      UMPIRE_OAUTH_TYP: "JWT",
    };
    expect(oauthIn(said)).toEqual({
      issuer: "http://127.0.0.1:9000",
      audience: "http://localhost:8787",
      jwks: "http://[::1]:9000/keys",
      workspace: { claim: "https://umpire.example.com/workspace" },
      scopes: ["decisions:read", "holds:write"],
      takesPlainJwt: true,
    });
  });

  it.each([
    ["ISSUER", "http://id.example.com"],
    ["ISSUER", "id.example.com"],
    ["ISSUER", "https://user:secret@id.example.com"],
    ["ISSUER", "https://id.example.com?tenant=1"],
    ["ISSUER", "https://id.example.com#1"],
    ["ISSUER", "http://127.0.0.1.example.com"],
    ["ISSUER", "file:///etc/passwd"],
    ["AUDIENCE", ""],
    ["AUDIENCE", "umpire"],
    ["AUDIENCE", "http://umpire.example.com"],
    ["AUDIENCE", "https://umpire.example.com/mcp"],
    ["AUDIENCE", "https://UMPIRE.example.com"],
    ["AUDIENCE", "https://umpire.example.com:443"],
    ["JWKS", "http://id.example.com/keys"],
    ["JWKS", "file:keys.json"],
    ["JWKS", "https://id.example.com/keys?v=1"],
    ["WORKSPACE", ""],
    ["WORKSPACE", "Acme"],
    ["WORKSPACE", "a b"],
    ["WORKSPACE_CLAIM", "two words"],
    ["SCOPES", "everything"],
    ["SCOPES", ","],
    ["SCOPES", "decisions:read;decisions:write"],
    ...NEVER_FOR_ASSISTANTS.map((scope) => ["SCOPES", `decisions:read,${scope}`]),
    ["TYP", "jwt"],
    ["TYP", "id+jwt"],
  ] as [string, string][])("refuses UMPIRE_OAUTH_%s=%s and names the variable, never what it holds", (name, value) => {
    const failures = failuresOf({
      ...ENOUGH,
      ...(name === "WORKSPACE_CLAIM" && { UMPIRE_OAUTH_WORKSPACE: "" }),
      [`UMPIRE_OAUTH_${name}`]: value,
    });
    expect(failures).toEqual([expect.stringMatching(new RegExp(`^UMPIRE_OAUTH_${name} must be `))]);
    expect(failures[0]).not.toContain("secret");
  });

  it("refuses both a workspace and a claim that names it", () => {
    expect(failuresOf({ ...ENOUGH, UMPIRE_OAUTH_WORKSPACE_CLAIM: "tenant" })).toEqual([
      expect.stringMatching(/^UMPIRE_OAUTH_WORKSPACE must be .* one of both\.$/),
    ]);
  });

  it.each(["AUDIENCE", "JWKS", "WORKSPACE", "WORKSPACE_CLAIM", "SCOPES", "TYP"])(
    "refuses UMPIRE_OAUTH_%s without an issuer, since it would do nothing",
    (name) => {
      expect(failuresOf({ [`UMPIRE_OAUTH_${name}`]: "x" })).toEqual([
        `UMPIRE_OAUTH_${name} must be left out where UMPIRE_OAUTH_ISSUER is not set.`,
      ]);
    },
  );
});
