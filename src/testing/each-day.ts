import type { MetricDay } from "../core/campaign.ts";

/** The days, each with what differs on it. */
export const eachDay = (
  days: readonly MetricDay[],
  differs: (index: number, day: MetricDay) => Partial<MetricDay>,
): readonly MetricDay[] => days.map((day, index) => Object.assign({}, day, differs(index, day)));
