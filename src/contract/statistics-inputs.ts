import { z } from "zod";
import { languages } from "./accounts";
import { statisticsPeriods, statisticsSteps } from "./statistics";

const day = z.iso.date();

/** Which days, in the organization's time zone: a period up to today, or two days of one's own; and how they are grouped. */
export const statisticsInput = z.object({
  period: z.enum(statisticsPeriods).optional(),
  from: day.optional(),
  to: day.optional(),
  by: z.enum(statisticsSteps).optional(),
});
export type StatisticsInput = z.infer<typeof statisticsInput>;

export const exportStatisticsInput = statisticsInput.extend({ language: z.enum(languages) });
export type ExportStatisticsInput = z.infer<typeof exportStatisticsInput>;
