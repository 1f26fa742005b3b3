import { sql } from "drizzle-orm";
import { type Need, needs } from "~/contract/home";
import { rowsOf, type Transaction } from "../../db/client";
import { dailyFigures } from "../../db/schema/daily-figures";
import type { Tenant } from "../../kernel/actor";
import { soonDays } from "../knowledge/document-use.rules";
import type { Sums } from "./figures.rules";
import { ofScope } from "./scope.repository";

export type DaySums = Sums & { workspaceId: string; day: string };
type SumRow = Record<keyof Sums, number | string> & { workspaceId: string; day: string };

/** A `Sums` column by its name in the table. */
const sumColumns = sql.raw(
  `t.conversations, t.messages, t.answered, t.no_answer as "noAnswer", t.responses, t.scored,
   t.response_ms_sum as "responseMsSum", t.first_token_ms_sum as "firstTokenMsSum", t.rag_score_sum as "ragScoreSum",
   t.visitors, t.rated_up as "ratedUp", t.rated_down as "ratedDown"`,
);

/** The sums of those days, of every assistant. Visitors are distinct within a day. */
export const readSumsOfDays = async (tx: Transaction, tenant: Tenant, days: string[]): Promise<DaySums[]> => {
  const wanted = sql.join(
    days.map((day) => sql`${day}::date`),
    sql`, `,
  );
  const rows = await rowsOf<SumRow>(
    tx,
    sql`select t.workspace_id as "workspaceId", t.day::text as day, ${sumColumns} from ${dailyFigures} t
        where ${ofScope({ organizationId: tenant.organizationId })} and t.day in (${wanted})`,
  );
  return rows.map(({ workspaceId, day, ...sums }) => ({ workspaceId, day, ...asNumbers(sums) }));
};

const asNumbers = (row: Record<keyof Sums, number | string>): Sums => ({
  conversations: Number(row.conversations),
  messages: Number(row.messages),
  visitors: Number(row.visitors),
  answered: Number(row.answered),
  noAnswer: Number(row.noAnswer),
  responses: Number(row.responses),
  responseMsSum: Number(row.responseMsSum),
  firstTokenMsSum: Number(row.firstTokenMsSum),
  scored: Number(row.scored),
  ragScoreSum: Number(row.ragScoreSum),
  ratedUp: Number(row.ratedUp),
  ratedDown: Number(row.ratedDown),
});

/** How many conversations an assistant had on which days, so many after the first; days without any are left out. */
export interface Trend extends Record<string, unknown> {
  workspaceId: string;
  daysAfter: number[];
  conversations: number[];
}

/** Of every assistant that had some since then. */
export const readTrends = (tx: Transaction, tenant: Tenant, from: string): Promise<Trend[]> =>
  rowsOf<Trend>(
    tx,
    sql`select t.workspace_id as "workspaceId", array_agg(t.day - ${from}::date) as "daysAfter",
          array_agg(t.conversations) as conversations
        from ${dailyFigures} t
        where ${ofScope({ organizationId: tenant.organizationId })} and t.day >= ${from}::date and t.conversations > 0 group by t.workspace_id`,
  );

export interface NeedCount {
  workspaceId: string;
  need: Need;
  count: number;
}

/** What waits for a person in each assistant but its gaps, all of it in one statement. */
export const countNeeds = async (tx: Transaction, tenant: Tenant, today: string): Promise<NeedCount[]> => {
  const own = sql`${tenant.organizationId}`;
  const rows = await rowsOf<{ workspaceId: string; need: string; count: number }>(
    tx,
    sql`select workspace_id as "workspaceId", 'waiting' as need, count(*)::int as count from conversations
          where organization_id = ${own} and status = 'waiting' and deleted_at is null group by workspace_id
        union all select workspace_id, 'failedDocuments', count(*)::int from documents
          where organization_id = ${own} and deleted_at is null and state not in ('indexed', 'pending', 'indexing')
          group by workspace_id
        union all select e.workspace_id, 'ending', count(*)::int from (
            select workspace_id, valid_until from documents where organization_id = ${own} and deleted_at is null
            union all select workspace_id, valid_until from faq_entries
              where organization_id = ${own} and deleted_at is null and state = 'published'
          ) e where e.valid_until < ${today}::date + ${soonDays}::int group by e.workspace_id
        union all select r.workspace_id, 'failedChecks', count(*)::int from (
            select distinct on (workspace_id) workspace_id, id from check_runs
            where organization_id = ${own} and state <> 'running' order by workspace_id, started_at desc, id desc
          ) r join check_results s on s.workspace_id = r.workspace_id and s.run_id = r.id
          join checks q on q.workspace_id = s.workspace_id and q.id = s.check_id and q.question = s.question
          where s.organization_id = ${own} and s.outcome <> 'answered' group by r.workspace_id`,
  );
  return rows.flatMap(({ workspaceId, need, count }) => {
    const known = needs.find((one) => one === need);
    return known ? [{ workspaceId, need: known, count }] : [];
  });
};
