/** What the start tells a person. */
interface Greeting {
  readonly url: string;
  readonly databaseUrl: string;
  /** The first admin key, when one was made just now; it is shown here and never again. */
  readonly madeKey: string | null;
  /** A campaign to ask about; null when none was loaded. */
  readonly campaignId: string | null;
}

export function greeting({ url, databaseUrl, madeKey, campaignId }: Greeting): string {
  const question = `{"campaign_id": ${JSON.stringify(campaignId ?? "YOUR-CAMPAIGN")}, "question": "should we increase budget?"}`;
  const lines = [
    "",
    `  Umpire is ready at ${url}  (docs: ${url}/docs, data: ${databaseUrl})`,
    "",
    ...(madeKey === null ? [] : ["  Your admin key. Keep it: it is shown only this once.", "", `    ${madeKey}`, ""]),
    `  Ask a question${madeKey === null ? " (with your admin key in UMPIRE_ADMIN_KEY)" : ""}:`,
    "",
    `    curl -s ${url}/decide -H "authorization: Bearer ${madeKey ?? "$UMPIRE_ADMIN_KEY"}" \\`,
    `      -H "content-type: application/json" -d '${question}'`,
    "",
    "",
  ];
  return lines.join("\n");
}
