import { z } from "zod";

/** Nothing is done, or left as it was done, on what is less likely than not. */
const probabilitySchema = z.number().min(0.5).max(1);
const daysSchema = z.number().min(0).max(365);

/** How the embedded reasoner weighs evidence. */
export const policyStatisticsSchema = z
  .strictObject({
    prior_dispersion: z
      .number()
      .min(1)
      .max(1_000)
      .meta({ description: "Daily variance over binomial before any data; 1 is none." }),
    prior_dispersion_days: daysSchema.meta({ description: "Days of data that this prior weighs as much as." }),
    max_prior_clicks: z
      .number()
      .min(0)
      .max(1_000_000)
      .meta({ description: "Most that a portfolio prior may weigh, in clicks." }),
    pause_probability: probabilitySchema,
    first_look_probability: probabilitySchema.meta({
      description: "Enough on its own on the first day on which a campaign can be paused.",
    }),
    pause_e_value: z
      .number()
      .min(1)
      .max(1_000_000)
      .meta({ description: "E-value, the strength of evidence, that a pause needs on later days." }),
    decrease_probability: probabilitySchema,
    increase_probability: probabilitySchema,
    hysteresis: z
      .strictObject({ pause: probabilitySchema, decrease: probabilitySchema, increase: probabilitySchema })
      .meta({ description: "Probabilities at which an action already chosen would be left again." }),
    elasticity: z
      .strictObject({ mean: z.number().min(0.05).max(1.5), sd: z.number().min(0.001).max(1) })
      .meta({ description: "Revenue grows as spend to this power, before own experience." }),
    limited_spend_bp: z
      .int()
      .min(0)
      .max(10_000)
      .meta({ description: "Limited by budget: at least this share of it is spent …" }),
    limited_days: z.int().min(1).max(7).meta({ description: "… on at least so many of the last 7 days." }),
    horizon_days: z.int().min(1).max(90),
    risk_aversion: z
      .number()
      .min(0)
      .max(10)
      .meta({ description: "Standard deviations of profit charged to an uncertain action." }),
    action_cost_days: daysSchema.meta({ description: "Cost of touching a campaign, in days of its budget." }),
    irreversible_cost_days: daysSchema.meta({ description: "More of it for what cannot be taken back." }),
    anomaly_z: z.number().min(1).max(100).meta({ description: "Robust z beyond which a day is an anomaly." }),
  })
  .check(({ value, issues }) => {
    for (const action of ["pause", "decrease", "increase"] as const) {
      const left = value.hysteresis[action];
      if (left <= value[`${action}_probability`]) continue;
      const message = `must be at most statistics.${action}_probability`;
      issues.push({ code: "custom", path: ["hysteresis", action], message, input: left });
    }
  });
