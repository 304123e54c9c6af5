import { answersOf } from "./answers.ts";
import type { Case, Finding } from "./rule.ts";

const answer = answersOf("audience.consent", "reject", "text");

/** People may be addressed or left out by their data only with their consent; not knowing is not consent. */
export function audienceConsent({ action }: Case): Finding {
  if (action.type !== "create_audience" && action.type !== "exclude_audience")
    return answer.notApplicable("No audience is touched.");
  if (action.consent === null)
    return answer.unknown("It is not known whether the people in it consented: state `consent`.", { limit: "consent" });
  return action.consent
    ? answer.pass("The people in it consented.", { observed: "consent", limit: "consent" })
    : answer.fail("The people in it did not consent to this use: leave them out.", {
        observed: "no consent",
        limit: "consent",
      });
}
