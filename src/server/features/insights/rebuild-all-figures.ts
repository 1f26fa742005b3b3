import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { type Rebuilt, rebuildFigures } from "../conversations/rebuild-figures";
import { listAssistantsAfter } from "./all-assistants.repository";

const sliceSize = 100;

/** Counts the daily figures of every assistant of every organization again, one after the other; the last line is the sum. */
export async function* rebuildAllFigures(
  ctx: Pick<Services, "db">,
): AsyncGenerator<Rebuilt & { workspaceId?: string; assistants?: number }> {
  const sum = { assistants: 0, days: 0, mended: 0, left: 0, months: 0 };
  for (let after: string | null = ""; after !== null; ) {
    const from: string = after;
    const places = await asSystem(ctx.db, "figures rebuild", (tx) => listAssistantsAfter(tx, from, sliceSize));
    for (const place of places) {
      const { days, mended, left, months } = await rebuildFigures({ ...ctx, ...place });
      sum.assistants += 1;
      sum.days += days;
      sum.mended += mended;
      sum.left += left;
      sum.months += months;
      yield { workspaceId: place.workspaceId, days, mended, left, months };
    }
    after = places.length === sliceSize ? (places.at(-1)?.workspaceId ?? null) : null;
  }
  yield sum;
}
