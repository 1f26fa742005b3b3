import type { SourceUse } from "~/contract/statistics";
import type { StatisticsInput } from "~/contract/statistics-inputs";
import { withTenant } from "../../db/tenant";
import type { ZonedTenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { dayIn } from "./figures.rules";
import type { Place } from "./insights.repository";
import { rangeOf } from "./period.rules";
import { listTopSources, listUnusedDocuments } from "./source-use.repository";

const shownMax = 10;

/** Which sources answers of the period cited most, and which documents none did. */
export const readSourceUse = (
  ctx: Pick<Services, "db" | "clock"> & Place & ZonedTenant,
  input: StatisticsInput,
): Promise<SourceUse> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const range = rangeOf(input, dayIn(ctx.timeZone, ctx.clock.now()));
    const top = await listTopSources(tx, ctx, range, shownMax);
    const unused = await listUnusedDocuments(tx, ctx, range, shownMax);
    return {
      top,
      unused: { total: unused[0]?.total ?? 0, documents: unused.map(({ id, title }) => ({ id, title })) },
    };
  });
