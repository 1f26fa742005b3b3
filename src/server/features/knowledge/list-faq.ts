import type { ListFaqInput } from "~/contract/faq-inputs";
import type { FaqPage, FaqView } from "~/contract/faq-view";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import type { Owner } from "./documents.repository";
import { countFaq, type FaqRow, findFaq, listFaqRows } from "./faq.repository";
import { faqViewOf } from "./faq.rules";
import { faqUnknown } from "./knowledge.errors";

type Context = Pick<Services, "db" | "clock"> & Owner;

/** A page of an assistant's question-réponses, the last changed first. */
export const listFaq = async (ctx: Context, input: Omit<ListFaqInput, "workspaceId">): Promise<FaqPage> => {
  const { cursor, limit, ...search } = input;
  const before = cursor ? readCursor(cursor) : undefined;
  const { rows, total } = await withTenant(ctx.db, ctx, async (tx) => ({
    rows: await listFaqRows(tx, ctx, ctx.clock.now(), { ...search, before, limit: limit + 1 }),
    total: await countFaq(tx, ctx),
  }));
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items: items.map(faqViewOf), total, nextCursor: rows.length > limit && last ? cursorOf(last) : null };
};

export const getFaq = async (ctx: Context, faqId: string): Promise<FaqView> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findFaq(tx, ctx, faqId, ctx.clock.now()));
  if (!row) throw faqUnknown();
  return faqViewOf(row);
};

const cursorOf = (row: FaqRow): string => `${row.changedAt.getTime()}.${row.id}`;

/** A cursor nobody gave out starts at the top. */
const readCursor = (cursor: string): { at: Date; id: string } | undefined => {
  const [, ms, id] = cursor.match(/^(\d{1,15})\.(\w{1,64})$/) ?? [];
  return ms && id ? { at: new Date(Number(ms)), id } : undefined;
};
