import { and, eq, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { organizations } from "../../db/schema/organizations";
import { memberships, users } from "../../db/schema/users";
import { weeklyMails } from "../../db/schema/weekly-mails";
import type { Tenant } from "../../kernel/actor";

/** Mails leave from this hour on Monday where the organization is, and no later than the end of Tuesday. */
const firstHour = 8;
const lastHour = 48;

export interface DueWeek extends Record<string, unknown> {
  organizationId: string;
  monday: string;
  /** Whoever asked for the mail later waits for the next one. */
  since: string;
}

/** Organizations, of whatever tenant, in which somebody waits for this week's mail. */
export const listDueWeeks = (tx: Transaction, now: Date): Promise<DueWeek[]> =>
  rowsOf<DueWeek>(
    tx,
    sql`select distinct m.organization_id as "organizationId", week.monday::date::text as monday,
        (week.due at time zone o.time_zone)::text as since
      from ${memberships} m
      join ${users} u on u.id = m.user_id and u.email_confirmed_at is not null
      join ${organizations} o on o.id = m.organization_id and not o.is_paused
      cross join lateral (select ${now.toISOString()}::timestamptz at time zone o.time_zone as at) local
      cross join lateral (select date_trunc('week', local.at) as monday,
        date_trunc('week', local.at) + make_interval(hours => ${firstHour}) as due) week
      where m.weekly_mail_since < week.due at time zone o.time_zone
        and local.at >= week.due and local.at < week.monday + make_interval(hours => ${lastHour})
        and not exists (select 1 from ${weeklyMails} s
          where s.organization_id = m.organization_id and s.user_id = m.user_id and s.monday = week.monday::date)`,
  );

/** True for the one who may send it. */
export const claimWeeklyMail = async (
  tx: Transaction,
  tenant: Tenant,
  userId: string,
  monday: string,
): Promise<boolean> => {
  const rows = await tx
    .insert(weeklyMails)
    .values({ organizationId: tenant.organizationId, userId, monday })
    .onConflictDoNothing()
    .returning({ userId: weeklyMails.userId });
  return rows.length > 0;
};

/** It could not be handed over: another try may. */
export const releaseWeeklyMail = async (
  tx: Transaction,
  tenant: Tenant,
  userId: string,
  monday: string,
): Promise<void> => {
  await tx
    .delete(weeklyMails)
    .where(
      and(
        eq(weeklyMails.organizationId, tenant.organizationId),
        eq(weeklyMails.userId, userId),
        eq(weeklyMails.monday, monday),
      ),
    );
};
