import type { GapDetail } from "~/contract/gaps";
import type { Transaction } from "../../db/client";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { getWorkspace } from "../workspaces/get-workspace";
import { gapViewOf } from "./gap-views.rules";
import { findGapRow, findKeyOfAnswer, readAskedTexts, readDecisions } from "./gaps.repository";
import { gapUnknown } from "./insights.errors";
import type { Place } from "./insights.repository";
import { keyOf } from "./question.rules";

/** One gap by its id, by one of its answers, or by the question in words; also one that was seen to since. */
export const readGap = async (ctx: Pick<Services, "db"> & Place, { gapId }: { gapId: string }): Promise<GapDetail> => {
  const { language } = await getWorkspace(ctx);
  return withTenant(ctx.db, ctx, async (tx) => {
    const row =
      (await findGapRow(tx, ctx, await keyNamed(tx, ctx, gapId))) ??
      (await findGapRow(tx, ctx, keyOf(gapId, language)));
    if (!row) throw gapUnknown();
    const [asked] = await readAskedTexts(tx, ctx, [row.messageId]);
    const [decision] = await readDecisions(tx, ctx, [row.questionKey]);
    const view = gapViewOf(row, asked, decision);
    if (!view || !asked) throw gapUnknown();
    return { ...view, isOpen: row.isOpen, lastAnswer: asked.answer };
  });
};

const keyNamed = async (tx: Transaction, place: Place, gapId: string): Promise<string> =>
  (gapId.startsWith("msg_") ? await findKeyOfAnswer(tx, place, gapId) : null) ?? gapId;
