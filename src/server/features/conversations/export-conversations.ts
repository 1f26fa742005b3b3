import type { ConversationFilter } from "~/contract/conversation-list-inputs";
import type { ConversationListItem, MessageView } from "~/contract/conversations";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { listRowsById, type Narrowed } from "./conversation-list.repository";
import { listItemOf, messageViewOf } from "./conversation-views.rules";
import type { ConversationRow, MessageRow, Place } from "./conversations.repository";
import { listMessagesOf } from "./export.repository";
import { narrowByWords } from "./find-by-words";

export interface ExportedConversation extends ConversationListItem {
  visitorId: string;
  pageTitle: string | null;
  ratingComment: string | null;
  messages: MessageView[];
}

type Context = Pick<Services, "db" | "clock"> & { config: Pick<Services["config"], "modelPrices"> } & AuditContext &
  Place;

/** So many conversations are in memory at a time, and in one transaction. */
const sliceRows = 100;

/** Says who takes what out, before the first of it leaves. The words looked for are not written down. */
export const startExport = (ctx: Context, filter: ConversationFilter, format: string): Promise<void> => {
  const { search, ...rest } = filter;
  const details = { format, ...rest, isSearch: Boolean(search) };
  return withTenant(ctx.db, ctx, (tx) =>
    recordAudit(tx, ctx, "conversation.export", { type: "workspace", id: ctx.workspaceId }, details),
  );
};

/**
 * The conversations that pass the filter with their messages, a slice at a time, the newest first. They go by id: one that
 * moves up the list meanwhile is neither missed nor told twice.
 */
export async function* exportConversations(
  ctx: Context,
  { search, ...filter }: ConversationFilter,
): AsyncGenerator<ExportedConversation[]> {
  const found = await withTenant(ctx.db, ctx, (tx) => narrowByWords(tx, ctx, search));
  const narrowed: Narrowed = { ...filter, now: ctx.clock.now(), found };
  let beforeId: string | undefined;
  for (;;) {
    const slice = await readSlice(ctx, narrowed, beforeId);
    if (slice.length > 0) yield slice;
    if (slice.length < sliceRows) return;
    beforeId = slice.at(-1)?.id;
    await pause();
  }
}

const readSlice = (ctx: Context, narrowed: Narrowed, beforeId: string | undefined): Promise<ExportedConversation[]> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const rows = await listRowsById(tx, ctx, narrowed, beforeId, sliceRows);
    if (rows.length === 0) return [];
    const said = await listMessagesOf(
      tx,
      ctx,
      rows.map(({ id }) => id),
    );
    return together(ctx, rows, said);
  });

const together = (ctx: Context, rows: ConversationRow[], said: MessageRow[]): ExportedConversation[] => {
  const messages = new Map<string, MessageView[]>(rows.map(({ id }) => [id, []]));
  for (const row of said) messages.get(row.conversationId)?.push(messageViewOf(row, ctx.config.modelPrices));
  return rows.map((row) => ({
    ...listItemOf(row),
    visitorId: row.visitorId,
    pageTitle: row.pageTitle,
    ratingComment: row.ratingComment,
    messages: messages.get(row.id) ?? [],
  }));
};
