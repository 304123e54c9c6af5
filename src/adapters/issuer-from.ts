import type { Issuer } from "../ports-oauth.ts";
import { issuerKeys, type IssuerKeysParts } from "./issuer-keys.ts";
import { issuerOf, type IssuerTerms } from "./issuer.ts";
import { type KeysPlace, publishedKeys } from "./published-keys.ts";

/** The issuer of the configuration, whose keys are read when the first token comes: it may be down until then. */
export const issuerFrom = (
  terms: IssuerTerms & KeysPlace,
  parts: Pick<IssuerKeysParts, "clock" | "log" | "joins">,
): Issuer => issuerOf(terms, issuerKeys({ ...parts, published: () => publishedKeys(terms) }));
