import { fromBase64, toBase64 } from "./tlog/base64.ts";
import type { Head } from "./tlog/head.ts";
import { sameBytes } from "./tlog/verify.ts";

/** A head that a restore went back behind, and that somebody accepted. */
export interface PassedOver {
  readonly origin: string;
  readonly size: number;
  /** Base64; null where nobody told it. */
  readonly root: string | null;
  /** Who had seen it. */
  readonly seen_by: string;
}

/** What an entry `restore` records, under the same name; its reason is private (core/privacy). */
export interface Restored {
  readonly reason: string;
  /** Who accepted it, as they named themselves. */
  readonly by: string;
  readonly backup: {
    readonly file: string;
    readonly sha256: string;
    readonly made_at: string;
    readonly entries: number;
    /** Its newest checkpoint. */
    readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string } | null;
  };
  readonly passed_over: readonly PassedOver[];
  /** Entries that are gone, as far as anybody knows. */
  readonly lost: number;
}

export const passedOver = ({ origin, size, root }: Head, seenBy: string): PassedOver => ({
  origin,
  size,
  root: root && toBase64(root),
  seen_by: seenBy,
});

/** Whether one of them is this very head: the same log, size and root, as far as the head tells a root. */
export const isPassedOver = ({ origin, size, root }: Head, list: readonly PassedOver[]): boolean =>
  list.some((one) => {
    const known = one.root === null ? null : fromBase64(one.root);
    return one.origin === origin && one.size === size && (root === null || known === null || sameBytes(known, root));
  });
