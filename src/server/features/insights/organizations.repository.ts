import { sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";

type Row = {
  id: string;
  name: string;
  isPaused: boolean;
  createdAt: Date | string;
  members: number;
  assistants: number;
  documents: number;
  conversationsToday: number;
  conversations30: number;
  answered30: number;
  noAnswer30: number;
  lastDay: string | null;
  total: number;
};
export type OrganizationRow = Omit<Row, "createdAt"> & { createdAt: Date };

/**
 * Numbers of every organization, the most active first, in one statement. It reads names of organizations and sums: no
 * column that holds a text of a visitor, of a document or of an assistant.
 */
export const listOrganizationFigures = async (
  tx: Transaction,
  now: Date,
  days: number,
  limit: number,
): Promise<OrganizationRow[]> => {
  const at = sql`${now.toISOString()}::timestamptz`;
  const rows = await rowsOf<Row>(
    tx,
    sql`with days as (
          select f.organization_id,
            sum(f.conversations) filter (where f.day = (${at} at time zone o.time_zone)::date)::int as today,
            sum(f.conversations)::int as conversations, sum(f.answered)::int as answered,
            sum(f.no_answer)::int as no_answer, max(f.day) filter (where f.messages > 0) as last_day
          from daily_figures f join organizations o on o.id = f.organization_id
          where f.day > (${at} at time zone o.time_zone)::date - ${days}::int
          group by f.organization_id
        ), members as (select organization_id, count(*)::int as n from memberships group by 1
        ), assistants as (select organization_id, count(*)::int as n from workspaces group by 1
        ), files as (select organization_id, count(*)::int as n from documents where deleted_at is null group by 1)
        select o.id, o.name, o.is_paused as "isPaused", o.created_at as "createdAt",
          coalesce(m.n, 0) as members, coalesce(w.n, 0) as assistants, coalesce(d.n, 0) as documents,
          coalesce(f.today, 0) as "conversationsToday", coalesce(f.conversations, 0) as "conversations30",
          coalesce(f.answered, 0) as "answered30", coalesce(f.no_answer, 0) as "noAnswer30",
          to_char(f.last_day, 'YYYY-MM-DD') as "lastDay", count(*) over ()::int as total
        from organizations o
        left join days f on f.organization_id = o.id left join members m on m.organization_id = o.id
        left join assistants w on w.organization_id = o.id left join files d on d.organization_id = o.id
        order by coalesce(f.conversations, 0) desc, o.created_at limit ${limit}::int`,
  );
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }));
};

/** Whether the log already says so of this person, in the last `minutes`. */
export const wasNoted = async (tx: Transaction, userId: string, action: string, minutes: number): Promise<boolean> => {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select id from audit_entries where actor_id = ${userId} and action = ${action}
          and organization_id in (select organization_id from memberships where user_id = ${userId})
          and created_at > now() - make_interval(mins => ${minutes}::int) limit 1`,
  );
  return rows.length > 0;
};
