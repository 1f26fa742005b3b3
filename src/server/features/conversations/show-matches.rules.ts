import type { MessageRole } from "~/contract/chat";
import type { ConversationMatch } from "~/contract/conversation-list";
import { excerptOf, hitsOf, markAll, reachOf } from "./highlight.rules";
import { askedWordsOf, matcherOf } from "./search-words.rules";

interface Said {
  id: string;
  conversationId: string;
  role: MessageRole;
  text: string;
}

/** Of a very long conversation, the first messages are looked at again for the place to show. */
const lookedAtMax = 200;

/** What to show of each conversation that a search found. */
export const matchesOf = (
  search: string,
  conversations: readonly { id: string; title: string }[],
  said: readonly Said[],
): Map<string, ConversationMatch> => {
  const asked = askedWordsOf(search);
  const matches = matcherOf(asked);
  const messages = new Map<string, Said[]>();
  for (const message of said)
    messages.set(message.conversationId, [...(messages.get(message.conversationId) ?? []), message]);
  return new Map(
    conversations.map(({ id, title }) => {
      const hits = hitsOf(title, matches);
      const isAllInTitle = reachOf(hits) === asked.length;
      const excerpt = isAllInTitle ? null : bestExcerpt((messages.get(id) ?? []).slice(0, lookedAtMax), matches);
      return [id, { title: markAll(title, hits), excerpt }];
    }),
  );
};

const bestExcerpt = (
  messages: readonly Said[],
  matches: ReturnType<typeof matcherOf>,
): ConversationMatch["excerpt"] => {
  let best: { message: Said; hits: ReturnType<typeof hitsOf> } | undefined;
  for (const message of messages) {
    const hits = hitsOf(message.text, matches);
    if (reachOf(hits) > (best ? reachOf(best.hits) : 0)) best = { message, hits };
  }
  if (!best) return null;
  const { id, role, text } = best.message;
  return role === "system" ? null : { messageId: id, role, text: excerptOf(text, best.hits) };
};
