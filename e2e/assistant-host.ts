import {
  auth,
  type AuthResult,
  extractWWWAuthenticateParams,
  type OAuthClientProvider,
  type OAuthDiscoveryState,
} from "@modelcontextprotocol/sdk/client/auth.js";
import type { OAuthClientInformationMixed, OAuthTokens } from "@modelcontextprotocol/sdk/shared/auth.js";
import { signIn } from "./signing-in.ts";

/** An assistant host as hosts are built: the official SDK does what OAuth asks of it, and a person signs in in a browser. */
export interface AssistantHost {
  /** Its id, once it has one. */
  clientId(): string | undefined;
  /** Where it sent the browser, in order. */
  readonly sent: readonly URL[];
  readonly tokens: readonly OAuthTokens[];
  /** For a client of the protocol that does it by itself. */
  readonly provider: OAuthClientProvider;
  /** The person, `login`, signs in where the browser was sent last, and agrees; gives what comes back. */
  agree(login: string): Promise<URLSearchParams>;
  /** Does what a refusal asks for, until it has a token; gives it. The person is `login`. */
  authorize(serverUrl: string, refusal: Response, login: string): Promise<OAuthTokens>;
}

const CALLBACK = "https://assistant.example.com/callback";

export const METADATA = {
  client_name: "An assistant",
  redirect_uris: [CALLBACK],
  grant_types: ["authorization_code"],
  response_types: ["code"],
  token_endpoint_auth_method: "none",
};

/** `documentUrl`: where its metadata document is, if it has one; else it registers. */
export function assistantHost(documentUrl?: string): AssistantHost {
  const sent: URL[] = [];
  const tokens: OAuthTokens[] = [];
  let client: OAuthClientInformationMixed | undefined;
  let verifier = "";
  let discovered: OAuthDiscoveryState | undefined;
  const provider: OAuthClientProvider = {
    redirectUrl: CALLBACK,
    ...(documentUrl !== undefined && { clientMetadataUrl: documentUrl }),
    clientMetadata: METADATA,
    state: () => "a-state",
    clientInformation: () => client,
    saveClientInformation: (given) => {
      client = given;
    },
    // None can be refreshed: each time anew, as after a challenge.
    tokens: () => tokens.at(-1),
    saveTokens: (given) => void tokens.push(given),
    redirectToAuthorization: (url) => void sent.push(url),
    saveCodeVerifier: (given) => {
      verifier = given;
    },
    codeVerifier: () => verifier,
    saveDiscoveryState: (given) => {
      discovered = given;
    },
    discoveryState: () => discovered,
  };
  const agree = async (login: string): Promise<URLSearchParams> => {
    const at = sent.at(-1);
    if (!at) throw new Error("The SDK sent the browser nowhere.");
    return (await signIn(at, CALLBACK, login)).searchParams;
  };
  return {
    provider,
    agree,
    clientId: () => client?.client_id,
    sent,
    tokens,
    async authorize(serverUrl, refusal, login) {
      const { resourceMetadataUrl, scope } = extractWWWAuthenticateParams(refusal);
      const options = {
        serverUrl,
        ...(scope !== undefined && { scope }),
        ...(resourceMetadataUrl && { resourceMetadataUrl }),
      };
      expectResult(await auth(provider, options), "REDIRECT");
      const authorizationCode = codeIn(await agree(login));
      expectResult(await auth(provider, { ...options, authorizationCode }), "AUTHORIZED");
      const given = tokens.at(-1);
      if (!given) throw new Error("The SDK got no token.");
      return given;
    },
  };
}

export function codeIn(back: URLSearchParams): string {
  const code = back.get("code");
  if (code === null) throw new Error(`No code came back: ${back.toString()}`);
  return code;
}

function expectResult(result: AuthResult, expected: AuthResult): void {
  if (result !== expected) throw new Error(`The SDK came to ${result} instead of ${expected}.`);
}
