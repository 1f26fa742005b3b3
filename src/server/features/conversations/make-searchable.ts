import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { putWords, readReach, readSaid } from "./conversation-search.repository";
import type { Place } from "./conversations.repository";
import { searchWordsOf, vectorOf } from "./search-words.rules";

/** The address and the ticket a visitor calls back with. */
const visitorWords = ({ visitorEmail, ticket }: { visitorEmail: string | null; ticket: number | null }): string[] => [
  ...(visitorEmail ? [visitorEmail] : []),
  ...(ticket === null ? [] : [String(ticket)]),
];

/** Lets search find these conversations by all that was said in them so far, and by who the visitor said to be; a search that is on a screen looks again. */
export const makeSearchable = (ctx: Pick<Services, "db"> & Place, conversationIds: string[]): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const reached = await readReach(tx, ctx, conversationIds);
    const texts = new Map<string, string[]>(reached.map((one) => [one.id, visitorWords(one)]));
    for (const { conversationId, text } of await readSaid(tx, ctx, conversationIds))
      texts.get(conversationId)?.push(text);
    const vector = (id: string) => vectorOf(ctx.workspaceId, searchWordsOf(texts.get(id) ?? []));
    await putWords(
      tx,
      ctx,
      reached.map(({ id, at }) => ({ id, at, vector: vector(id) })),
    );
    await publish(tx, ctx, { kind: "conversation", workspaceId: ctx.workspaceId, subjectId: null });
  });
