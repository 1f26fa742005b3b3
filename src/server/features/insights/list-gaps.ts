import type { ListGapsInput } from "~/contract/gap-inputs";
import { type GapPage, gapPageSize } from "~/contract/gaps";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { getWorkspace } from "../workspaces/get-workspace";
import { gapViewOf } from "./gap-views.rules";
import { listGapRows, readAskedTexts, readDecisions } from "./gaps.repository";
import type { Place } from "./insights.repository";
import { termsOf } from "./question.rules";

/** A page of the questions that ask for a person, each once. */
export const listGaps = async (
  ctx: Pick<Services, "db"> & Place,
  { state = "open", kind, order = "latest", search, page = 1 }: Omit<ListGapsInput, "workspaceId">,
): Promise<GapPage> => {
  const terms = search ? termsOf(search, (await getWorkspace(ctx)).language) : [];
  const offset = (page - 1) * gapPageSize;
  return withTenant(ctx.db, ctx, async (tx) => {
    const { rows, total } = await listGapRows(tx, ctx, { state, kind, order, terms }, { offset, limit: gapPageSize });
    const texts = await readAskedTexts(
      tx,
      ctx,
      rows.map(({ messageId }) => messageId),
    );
    const decisions = await readDecisions(
      tx,
      ctx,
      rows.map(({ questionKey }) => questionKey),
    );
    const askedOf = new Map(texts.map((text) => [text.messageId, text]));
    const decisionOf = new Map(decisions.map((decision) => [decision.questionKey, decision]));
    const items = rows.flatMap((row) => {
      const view = gapViewOf(row, askedOf.get(row.messageId), decisionOf.get(row.questionKey));
      return view ? [view] : [];
    });
    return { items, total };
  });
};
