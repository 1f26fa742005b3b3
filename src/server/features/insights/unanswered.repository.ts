import { sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { conversations, messages } from "../../db/schema/conversations";
import { organizations } from "../../db/schema/organizations";
import { workspaces } from "../../db/schema/workspaces";
import type { Tenant } from "../../kernel/actor";

export interface Unanswered extends Record<string, unknown> {
  workspaceId: string;
  question: string;
  times: number;
  /** The last time it was asked, and the answer that was none. */
  conversationId: string;
  messageId: string;
}

/** Questions of these days that no assistant of the organization could answer and that nobody settled, the most asked first. */
export const listUnanswered = (
  tx: Transaction,
  tenant: Tenant,
  days: { from: string; to: string },
  limit: number,
): Promise<Unanswered[]> =>
  rowsOf<Unanswered>(
    tx,
    sql`with b as (
        select ${days.from}::date::timestamp at time zone o.time_zone as start,
          (${days.to}::date + 1)::timestamp at time zone o.time_zone as stop
        from ${organizations} o where o.id = ${tenant.organizationId}
      ), unanswered as (
        select a.workspace_id, a.conversation_id, a.id, a.created_at, coalesce(a.searched_for, q.text) as question
        from b, ${workspaces} w
        join ${messages} a on a.workspace_id = w.id
        join ${messages} q on q.workspace_id = a.workspace_id and q.visitor_id = a.visitor_id
          and q.client_message_id = a.client_message_id and q.role = 'visitor'
        join ${conversations} c on c.workspace_id = a.workspace_id and c.id = a.conversation_id
        where w.organization_id = ${tenant.organizationId} and a.organization_id = ${tenant.organizationId}
          and a.created_at >= b.start and a.created_at < b.stop and a.role = 'assistant' and a.outcome = 'no_answer'
          and a.resolved_at is null and a.forbidden_subject is null
          and c.channel not in ('test', 'bot') and c.deleted_at is null and c.resolved_at is null
      )
      select workspace_id as "workspaceId", (array_agg(question order by created_at desc))[1] as question, count(*)::int as times,
        (array_agg(conversation_id order by created_at desc))[1] as "conversationId",
        (array_agg(id order by created_at desc))[1] as "messageId"
      from unanswered group by workspace_id, lower(btrim(question, ' ?!.'))
      order by times desc, max(created_at) desc limit ${limit}`,
  );
