import { sql } from "drizzle-orm";
import type { SourceUse } from "~/contract/statistics";
import { rowsOf, type Transaction } from "../../db/client";
import { dailyCitations } from "../../db/schema/daily-figures";
import { documents } from "../../db/schema/documents";
import { faqEntries } from "../../db/schema/faq-entries";
import type { Tenant } from "../../kernel/actor";

type Place = Tenant & { workspaceId: string };
interface Days {
  from: string;
  to: string;
}

/** `cited`: how many answers of these days cited each source. */
const citedIn = (place: Place, { from, to }: Days) => sql`cited as (
  select c.source_id, sum(c.citations)::int as citations from ${dailyCitations} c
  where c.organization_id = ${place.organizationId} and c.workspace_id = ${place.workspaceId}
    and c.day between ${from}::date and ${to}::date
  group by c.source_id)`;

/** The sources that answers cited most, of those that still exist. */
export const listTopSources = (tx: Transaction, place: Place, days: Days, limit: number): Promise<SourceUse["top"]> =>
  rowsOf(
    tx,
    sql`with ${citedIn(place, days)}
      select named.id, named.kind, named.title, cited.citations from cited join (
        select d.id, 'document' as kind, d.title from ${documents} d
          where d.organization_id = ${place.organizationId} and d.workspace_id = ${place.workspaceId} and d.deleted_at is null
        union all select f.id, 'faq', f.question from ${faqEntries} f
          where f.organization_id = ${place.organizationId} and f.workspace_id = ${place.workspaceId} and f.deleted_at is null
      ) named on named.id = cited.source_id
      order by cited.citations desc, named.title limit ${limit}`,
  );

/** Documents that answer visitors and were not cited, the oldest first; each row says how many there are in all. */
export const listUnusedDocuments = (
  tx: Transaction,
  place: Place,
  days: Days,
  limit: number,
): Promise<{ id: string; title: string; total: number }[]> =>
  rowsOf(
    tx,
    sql`with ${citedIn(place, days)}
      select d.id, d.title, count(*) over ()::int as total from ${documents} d
      where d.organization_id = ${place.organizationId} and d.workspace_id = ${place.workspaceId} and d.deleted_at is null
        and d.state = 'indexed' and d.visibility <> 'hidden'
        and not exists (select 1 from cited where cited.source_id = d.id)
      order by d.created_at, d.id limit ${limit}`,
  );
