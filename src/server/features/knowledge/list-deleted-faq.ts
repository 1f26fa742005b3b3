import type { ListDeletedFaqInput } from "~/contract/faq-inputs";
import type { DeletedFaqPage } from "~/contract/faq-view";
import { withTenant } from "../../db/tenant";
import { goneAt, restorableSince } from "../../kernel/restorable";
import type { Services } from "../../services";
import type { Owner } from "./documents.repository";
import { findDeletedFaqPage, listDeletedFaqRows } from "./faq.repository";
import { faqListItemOf } from "./faq.rules";

/** A page of the question-réponses that can still come back, the last deleted first, until when each of them can. */
export const listDeletedFaq = (
  ctx: Pick<Services, "db" | "clock"> & Owner,
  asked: Omit<ListDeletedFaqInput, "workspaceId">,
): Promise<DeletedFaqPage> => {
  const now = ctx.clock.now();
  return withTenant(ctx.db, ctx, async (tx) => {
    const { ids, ...place } = await findDeletedFaqPage(tx, ctx, now, { ...asked, since: restorableSince(now) });
    const rows = await listDeletedFaqRows(tx, ctx, now, ids);
    return { items: rows.map((row) => ({ ...faqListItemOf(row), goneAt: goneAt(row.deletedAt) })), ...place };
  });
};
