import { call, type Service } from "./running-umpire.ts";
import { dayAgo, hoursAgo, usd } from "./scenario.ts";

const DAYS = 14;

/** Campaigns `m-0` … of $100.00 a day that do well, each in an account of its own size, in one import. */
export async function givenMany(
  service: Pick<Service, "url" | "key">,
  count: number,
  { account = (place: number) => `account-${place % 40}` }: { account?: (place: number) => string } = {},
): Promise<readonly string[]> {
  const ids = [...Array(count).keys()].map((place) => `m-${place}`);
  const lines = ids.map((id, place) =>
    JSON.stringify({
      id,
      name: `Campaign ${id}`,
      platform: "google_ads",
      account_id: account(place),
      status: "active",
      daily_budget: usd(10_000),
      started_on: dayAgo(40),
      metrics: {
        source: "google_ads",
        as_of: hoursAgo(1),
        currency: "USD",
        days: [...Array(DAYS).keys()].map((day) => ({
          date: dayAgo(DAYS - day),
          impressions: 30_000,
          clicks: 500,
          conversions: 30,
          spend: 9_900,
          revenue: 150_000,
        })),
      },
    }),
  );
  const imported = await call(service, "POST /campaigns/import", {
    body: lines.join("\n"),
    headers: { "content-type": "application/x-ndjson" },
  });
  if (imported.body.accepted !== count)
    throw new Error(`Import refused: ${JSON.stringify(imported.body).slice(0, 500)}`);
  return ids;
}
