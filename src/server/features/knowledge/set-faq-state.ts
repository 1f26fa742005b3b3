import type { FaqState } from "~/contract/faq";
import { enqueueJobs } from "../../db/enqueue-job";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import type { Owner } from "./documents.repository";
import { findFaq, updateFaqRow } from "./faq.repository";
import { noteFaqChange } from "./faq-changes";
import { faqUnknown } from "./knowledge.errors";
import { settleGapsJob } from "./settle-gaps-job";

/** Publishes a proposal, or takes an entry back to one. */
export const setFaqState = (
  ctx: Pick<Services, "db" | "clock"> & AuditContext & Owner,
  { faqId, state }: { faqId: string; state: FaqState },
): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    if (!(await findFaq(tx, ctx, faqId, ctx.clock.now()))) throw faqUnknown();
    await updateFaqRow(tx, ctx, faqId, { state, changedAt: ctx.clock.now() });
    if (state === "published") await enqueueJobs(tx, [settleGapsJob(ctx)]);
    await noteFaqChange(tx, ctx, state === "published" ? "faq.publish" : "faq.withdraw", faqId);
  });
