import { mailWeek } from "../features/insights/mail-week";
import type { Services } from "../services";
import type { JobHandler } from "./job";

type Parts = Pick<Services, "db" | "clock" | "config" | "mailer" | "logger" | "secrets">;

/** Sends one organization's weekly mail. */
export const weeklyMailJob = (parts: Parts): JobHandler => ({
  run: ({ organizationId, payload }) => {
    if (!organizationId) throw new Error("a weekly mail belongs to an organization");
    const week = { monday: String(payload.monday), since: new Date(String(payload.since)) };
    return mailWeek({ ...parts, organizationId }, week);
  },
});
