import type { ConversationPage } from "~/contract/conversation-list";
import type { ListConversationsInput } from "~/contract/conversation-list-inputs";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { listConversationRows } from "./conversation-list.repository";
import { readSaid } from "./conversation-search.repository";
import { listItemOf } from "./conversation-views.rules";
import type { Place } from "./conversations.repository";
import { narrowByWords } from "./find-by-words";
import { cursorOf, placeOf } from "./list-cursor.rules";
import { matchesOf } from "./show-matches.rules";

/** A page of conversations, the latest first; where words are looked for, with what was found. */
export const listConversations = (
  ctx: Pick<Services, "db" | "clock"> & Place,
  input: Omit<ListConversationsInput, "workspaceId">,
): Promise<ConversationPage> => {
  const { cursor, limit = 50, search, ...filter } = input;
  const before = placeOf(cursor);
  return withTenant(ctx.db, ctx, async (tx) => {
    const narrowed = { ...filter, now: ctx.clock.now(), found: await narrowByWords(tx, ctx, search) };
    const rows = await listConversationRows(tx, ctx, narrowed, before, limit + 1);
    const shown = rows.slice(0, limit);
    const ids = shown.map(({ id }) => id);
    const matches = search && ids.length > 0 ? matchesOf(search, shown, await readSaid(tx, ctx, ids)) : undefined;
    const last = shown.at(-1);
    return {
      items: shown.map((row) => ({ ...listItemOf(row), match: matches?.get(row.id) ?? null })),
      nextCursor: rows.length > limit && last ? cursorOf(last.lastMessageAt, last.id) : null,
    };
  });
};
