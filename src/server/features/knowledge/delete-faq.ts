import { faqEntriesMax } from "~/contract/faq";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { lockWorkspace, type Owner } from "./documents.repository";
import { countFaq, findDeletedFaq, findFaq, findFaqByKeys, updateFaqRow } from "./faq.repository";
import { noteFaqChange } from "./faq-changes";
import { faqAlreadyThere, faqUnknown, tooManyFaqEntries } from "./knowledge.errors";

type Context = Pick<Services, "db" | "clock"> & AuditContext & Owner;

/** Takes a question-réponse away at once; for seven days it can come back. */
export const deleteFaq = (ctx: Context, faqId: string): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    if (!(await findFaq(tx, ctx, faqId, ctx.clock.now()))) throw faqUnknown();
    await updateFaqRow(tx, ctx, faqId, { deletedAt: ctx.clock.now() });
    await noteFaqChange(tx, ctx, "faq.delete", faqId);
  });

/** Brings a deleted question-réponse back as it was, unless its question was written again meanwhile. */
export const restoreFaq = (ctx: Context, faqId: string): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    await lockWorkspace(tx, ctx);
    const row = await findDeletedFaq(tx, ctx, faqId, ctx.clock.now());
    if (!row) throw faqUnknown();
    const [other] = await findFaqByKeys(tx, ctx, [row.questionKey]);
    if (other) throw faqAlreadyThere(other.id);
    if ((await countFaq(tx, ctx)) >= faqEntriesMax) throw tooManyFaqEntries(faqEntriesMax);
    await updateFaqRow(tx, ctx, faqId, { deletedAt: null });
    await noteFaqChange(tx, ctx, "faq.restore", faqId);
  });
