import { sql } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { conversations, messages } from "../../db/schema/conversations";
import { dailyFigures } from "../../db/schema/daily-figures";
import { organizations } from "../../db/schema/organizations";
import type { Place } from "./conversations.repository";
import { uncountedChannels } from "./conversations.rules";

/**
 * Before messages go for good: their days can't be counted again, and the rebuild leaves them as they are. What only a
 * manager or a crawler asked was never counted.
 */
export const markErasedDays = async (tx: Transaction, place: Place, conversationIds: string[]): Promise<void> => {
  const ids = sql`any(string_to_array(${conversationIds.join(",")}, ','))`;
  await tx.execute(sql`
    with gone as (
      select c.id, c.started_at from ${conversations} c
      where c.organization_id = ${place.organizationId} and c.workspace_id = ${place.workspaceId}
        and c.id = ${ids} and c.channel not in ${uncountedChannels}
    ), moments as (
      select started_at as at from gone
      union all
      select m.created_at from ${messages} m join gone on gone.id = m.conversation_id
      where m.workspace_id = ${place.workspaceId}
    )
    update ${dailyFigures} f set has_erased = true
    where f.organization_id = ${place.organizationId} and f.workspace_id = ${place.workspaceId} and not f.has_erased
      and f.day in (select (moments.at at time zone o.time_zone)::date from moments, ${organizations} o
        where o.id = ${place.organizationId})`);
};
