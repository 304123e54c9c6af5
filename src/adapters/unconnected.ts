import { fail } from "../core/result.ts";
import type { Courier, Platforms } from "../ports-authority.ts";

/** Nothing carries anything out. */
export const noPlatforms: Platforms = { of: () => null };

/** Nothing is sent anywhere. */
export const noCourier: Courier = {
  refuses: async () => "Webhooks are not sent from here.",
  deliver: async () => fail("Webhooks are not sent from here."),
};
