import type { Manifest } from "../core/backup-manifest.ts";
import { formatInstant } from "../core/time.ts";
import type { Loss } from "./losses.ts";
import type { Replaced } from "./replaced.ts";
import type { Later } from "./later.ts";

export interface Finished {
  readonly losses: readonly Loss[];
  readonly madeAgain: readonly Later[];
}

interface Done extends Finished {
  readonly backup: string;
  readonly to: string;
  readonly manifest: Manifest;
  readonly replaced: Replaced;
  /** Where what was replaced is now. */
  readonly aside: string | null;
  readonly exports: readonly string[];
  readonly accepted: { readonly by: string } | null;
  readonly hasVault: boolean;
  readonly hasLogKey: boolean;
  readonly unasked: readonly string[];
}

/** What was done, and what is left to do. */
export const reportOf = (done: Done): string =>
  [
    `restored: ${done.to}, as it was at ${done.manifest.made_at}`,
    ...done.manifest.logs.map(({ workspace, entries }) => `log of ${workspace}: ${entries} entries`),
    done.aside === null
      ? "kept aside: nothing, there was no database"
      : `kept aside: ${done.aside} (remove it yourself, when nobody needs it)`,
    ...done.losses.flatMap((loss) => lossIn(loss, done.accepted?.by ?? null)),
    ...erasuresIn(done),
    ...done.unasked.map((sentence) => `WARNING: ${sentence}`),
    ...keysIn(done),
  ]
    .map((line) => `${line}\n`)
    .join("");

const lossIn = ({ workspace, heads, lost }: Loss, by: string | null): readonly string[] => [
  ...heads.map(
    ({ head, by: witness, wrong }) => `NOT IN IT: ${head.origin}: ${witness} has ${head.size} entries, ${wrong}`,
  ),
  by === null
    ? `lost of ${workspace}: ${lost} entries, which no witness saw; they are in what was kept aside`
    : `lost of ${workspace}: ${lost} entries, accepted by ${by}, recorded in the log as an entry restore`,
];

function erasuresIn({ madeAgain, replaced, exports }: Done): readonly string[] {
  const again = madeAgain.map(({ workspace, kind, subjectId, optedOut, at }) => {
    const what = kind === "subject_erased" ? "erased again" : `objection ${optedOut ? "made" : "taken back"} again`;
    return `${what}: ${subjectId} of ${workspace} (first at ${formatInstant(at)})`;
  });
  const unread = replaced.unread === null ? [] : [`WARNING: what was replaced could not be read: ${replaced.unread}`];
  if (replaced.database !== null || exports.length > 0)
    return [...unread, ...(again.length > 0 ? again : ["erasures since the backup: none in what was at hand"])];
  return [
    ...unread,
    "WARNING: whether somebody was erased or objected since the backup is not known: neither the database that was replaced nor an export was at hand. If somebody was, their texts are back: restore once more with --export FILE, or erase them again (POST /subjects/{key}/erase) before you let anybody in.",
  ];
}

const keysIn = ({ to, hasVault, hasLogKey }: Done): readonly string[] => [
  ...(hasVault
    ? []
    : [
        `WARNING: there is no vault key: set UMPIRE_VAULT_KEY or put the key at ${to}.vault-key before the service is started, or no text can be read.`,
      ]),
  ...(hasLogKey
    ? []
    : [
        `WARNING: there is no log key: set UMPIRE_LOG_KEY or put the key at ${to}.log-key before the service is started, or the log goes on under another one.`,
      ]),
];
