import type { ListFaqInput } from "~/contract/faq-inputs";
import type { FaqPage, FaqView } from "~/contract/faq-view";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import type { Owner } from "./documents.repository";
import { findFaq, findFaqPage, listFaqRows } from "./faq.repository";
import { faqListItemOf, faqViewOf } from "./faq.rules";
import { faqUnknown } from "./knowledge.errors";

type Context = Pick<Services, "db" | "clock"> & Owner;

/** A page of an assistant's question-réponses, the last changed first; one that is no longer there is the nearest. */
export const listFaq = async (ctx: Context, asked: Omit<ListFaqInput, "workspaceId">): Promise<FaqPage> => {
  const now = ctx.clock.now();
  return withTenant(ctx.db, ctx, async (tx) => {
    const { ids, ...place } = await findFaqPage(tx, ctx, now, asked);
    return { items: (await listFaqRows(tx, ctx, now, ids)).map(faqListItemOf), ...place };
  });
};

export const getFaq = async (ctx: Context, faqId: string): Promise<FaqView> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findFaq(tx, ctx, faqId, ctx.clock.now()));
  if (!row) throw faqUnknown();
  return faqViewOf(row);
};
