/** What is told to everybody. */
export const OPEN_WORDS: Readonly<Record<string, string>> = {
  "health.status": "`ok`.",
  "readiness.status": "`ready`.",
  "well_known.log_origin": "What the names of the logs begin with; null: there is no log.",
  "well_known.log_public_key": "The Ed25519 key that signs now: 32 bytes in base64; null: there is no log.",
  "well_known.log_keys": "All keys that sign or signed.",
  "log_keys.public_key": "The Ed25519 key: 32 bytes in base64.",
  "log_keys.from": "When it began to sign; null: not known.",
  "log_keys.until": "When it stopped; null: it signs.",
  "well_known.default_policy_digest": "SHA-256 of the policy that a workspace starts with.",
  resource: "The service, as tokens name whom they are for.",
  authorization_servers: "Who gives access tokens.",
  scopes_supported: "What a token may allow.",
  bearer_methods_supported: "How a token is sent.",
  resource_name: "Name of the service, for people.",
  resource_documentation: "Where it is described.",
};
