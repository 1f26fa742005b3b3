import type { DeletedConversation, DeletedConversationPage } from "~/contract/conversation-list";
import type { ListDeletedConversationsInput } from "~/contract/conversation-list-inputs";
import { withTenant } from "../../db/tenant";
import { goneAt, restorableSince } from "../../kernel/restorable";
import type { Services } from "../../services";
import { type DeletedRow, listDeletedRows } from "./conversation-list.repository";
import { readSaid } from "./conversation-search.repository";
import { listItemOf } from "./conversation-views.rules";
import type { Place } from "./conversations.repository";
import { narrowByWords } from "./find-by-words";
import { cursorOf, placeOf } from "./list-cursor.rules";
import { matchesOf } from "./show-matches.rules";

/** A page of the conversations that can still come back, the last deleted first, until when each of them can. */
export const listDeletedConversations = (
  ctx: Pick<Services, "db" | "clock"> & Place,
  { cursor, limit = 50, search, ...filter }: Omit<ListDeletedConversationsInput, "workspaceId">,
): Promise<DeletedConversationPage> => {
  const now = ctx.clock.now();
  return withTenant(ctx.db, ctx, async (tx) => {
    const found = await narrowByWords(tx, ctx, search);
    const narrowed = { ...filter, now, found, since: restorableSince(now) };
    const rows = await listDeletedRows(tx, ctx, narrowed, placeOf(cursor), limit + 1);
    const shown = rows.slice(0, limit);
    const ids = shown.map(({ id }) => id);
    const matches = search && ids.length > 0 ? matchesOf(search, shown, await readSaid(tx, ctx, ids)) : undefined;
    const last = shown.at(-1);
    return {
      items: shown.map((row) => ({ ...deletedOf(row), match: matches?.get(row.id) ?? null })),
      nextCursor: rows.length > limit && last ? cursorOf(last.deletedAt, last.id) : null,
    };
  });
};

const deletedOf = (row: DeletedRow): Omit<DeletedConversation, "match"> => ({
  ...listItemOf(row),
  deletedAt: row.deletedAt.toISOString(),
  goneAt: goneAt(row.deletedAt),
});
