import { statisticsPeriods, statisticsSteps } from "~/contract/statistics";
import type { StatisticsInput } from "~/contract/statistics-inputs";

type Params = Partial<Record<string, string | string[]>>;

const dayOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;

export const usualPeriod = "30";

/** The period an address asks for; words it may not say are passed over. Two days of one's own win over a period. */
export function inputOf(params: Params): StatisticsInput {
  const [from, to] = [dayOf(params.from), dayOf(params.to)];
  const by = statisticsSteps.find((step) => step === params.by);
  const period = statisticsPeriods.find((known) => known === params.period) ?? usualPeriod;
  return {
    ...(from || to ? { ...(from ? { from } : {}), ...(to ? { to } : {}) } : { period }),
    ...(by ? { by } : {}),
  };
}
