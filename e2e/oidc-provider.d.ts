/** The part of it that tests use; it brings no types. */
declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  export class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
  }

  export const errors: { readonly InvalidTarget: new () => Error };
}
