import { type FaqState, faqEntriesMax } from "~/contract/faq";
import type { FaqFields } from "~/contract/faq-inputs";
import type { Transaction } from "../../db/client";
import { enqueueJobs } from "../../db/enqueue-job";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import { getWorkspace } from "../workspaces/get-workspace";
import { lockWorkspace, type Owner } from "./documents.repository";
import { countFaq, findFaq, findFaqByKeys, insertFaq, updateFaqRow } from "./faq.repository";
import { storedFaq } from "./faq.rules";
import { assertMayPublish, noteFaqChange } from "./faq-changes";
import { faqAlreadyThere, faqUnknown, tooManyFaqEntries } from "./knowledge.errors";
import { entryKey } from "./phrasing.rules";
import { settleGapsJob } from "./settle-gaps-job";

type Context = Pick<Services, "db" | "clock"> & AuditContext & Owner;

/** Writes a new question-réponse: a proposal, or published at once by who may. */
export const createFaq = async (
  ctx: Context,
  { fields, state }: { fields: FaqFields; state: FaqState },
): Promise<{ id: string }> => {
  if (state === "published") assertMayPublish(ctx.actor);
  const { language } = await getWorkspace(ctx);
  const id = newId("faq");
  await withTenant(ctx.db, ctx, async (tx) => {
    await lockWorkspace(tx, ctx);
    await assertNew(tx, ctx, fields.question, null);
    if ((await countFaq(tx, ctx)) >= faqEntriesMax) throw tooManyFaqEntries(faqEntriesMax);
    await insertFaq(tx, ctx, [{ ...storedFaq(fields, language, ctx.clock.now()), id, state }]);
    if (state === "published") await enqueueJobs(tx, [settleGapsJob(ctx)]);
    await noteFaqChange(tx, ctx, "faq.create", id, { state });
  });
  return { id };
};

/** Changes a question-réponse. A published one answers visitors: changing it takes the right to publish. */
export const updateFaq = async (
  ctx: Context,
  { faqId, fields, state }: { faqId: string; fields: FaqFields; state?: FaqState },
): Promise<void> => {
  const { language } = await getWorkspace(ctx);
  await withTenant(ctx.db, ctx, async (tx) => {
    await lockWorkspace(tx, ctx);
    const row = await findFaq(tx, ctx, faqId, ctx.clock.now());
    if (!row) throw faqUnknown();
    const next = state ?? row.state;
    if (row.state === "published" || next === "published") assertMayPublish(ctx.actor);
    await assertNew(tx, ctx, fields.question, faqId);
    await updateFaqRow(tx, ctx, faqId, { ...storedFaq(fields, language, ctx.clock.now()), state: next });
    if (next === "published") await enqueueJobs(tx, [settleGapsJob(ctx)]);
    await noteFaqChange(tx, ctx, "faq.update", faqId, { state: next });
  });
};

const assertNew = async (tx: Transaction, owner: Owner, question: string, faqId: string | null): Promise<void> => {
  const [other] = await findFaqByKeys(tx, owner, [entryKey(question)]);
  if (other && other.id !== faqId) throw faqAlreadyThere(other.id);
};
