import { sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { messages } from "../../db/schema/conversations";
import { organizations } from "../../db/schema/organizations";
import { questions } from "../../db/schema/questions";
import type { Tenant } from "../../kernel/actor";
import { isOpenGap } from "./gaps.repository";

export interface WeekGap extends Record<string, unknown> {
  workspaceId: string;
  question: string;
  times: number;
  /** The last time it was asked, and the answer that was none. */
  conversationId: string;
  messageId: string;
}

/** The gaps of the organization's lists that were asked in these days and got no answer, the most asked first. */
export const listGapsOfDays = (
  tx: Transaction,
  tenant: Tenant,
  days: { from: string; to: string },
  limit: number,
): Promise<WeekGap[]> =>
  rowsOf<WeekGap>(
    tx,
    sql`with b as (
        select ${days.from}::date::timestamp at time zone o.time_zone as start,
          (${days.to}::date + 1)::timestamp at time zone o.time_zone as stop
        from ${organizations} o where o.id = ${tenant.organizationId}
      ), gaps as (
        select q.workspace_id, count(*)::int as times, max(q.asked_at) as last_asked_at, max(q.message_id) as message_id
        from ${questions} q
        where q.organization_id = ${tenant.organizationId} and q.gap = 'no_answer' and ${isOpenGap}
          and q.asked_at >= (select start from b) and q.asked_at < (select stop from b)
        group by q.workspace_id, q.question_key
        order by times desc, last_asked_at desc limit ${limit}::integer
      )
      select g.workspace_id as "workspaceId", coalesce(a.searched_for, v.text) as question, g.times,
        q.conversation_id as "conversationId", g.message_id as "messageId"
      from gaps g
      join ${questions} q on q.workspace_id = g.workspace_id and q.message_id = g.message_id
      join ${messages} a on a.workspace_id = q.workspace_id and a.id = q.message_id
      join ${messages} v on v.workspace_id = q.workspace_id and v.id = q.question_id
      order by g.times desc, g.last_asked_at desc`,
  );
