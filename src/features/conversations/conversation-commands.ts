import { revalidate } from "@solidjs/router";
import { manyConversationsMax } from "~/contract/conversation-list";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { conversationQuery, conversationsQuery, deletedConversationsQuery } from "./conversations.queries";

const undoMs = 10_000;

type Call = (conversationIds: string[]) => Promise<{ conversationIds: string[] }>;

/** What is done to one or several conversations; each says how it went, and can be undone. */
export function useConversationCommands(workspaceId: () => string) {
  const t = useTexts();

  /** A slice at a time: each call is short. Gives those it changed. */
  const run = async (ids: readonly string[], call: Call, leave?: () => void): Promise<string[]> => {
    const done: string[] = [];
    try {
      for (let at = 0; at < ids.length; at += manyConversationsMax) {
        done.push(...(await call(ids.slice(at, at + manyConversationsMax))).conversationIds);
      }
    } catch (error) {
      showToast({ text: sentenceOfError(t(), error) });
    }
    // A page about what is gone is left before it is read again.
    if (done.length > 0) leave?.();
    const stale = [conversationsQuery, deletedConversationsQuery, conversationQuery];
    await revalidate(stale.map(({ key }) => `${key}["${workspaceId()}"`));
    return done;
  };

  const doable =
    (there: Call, back: Call, say: (count: number) => string) => async (ids: readonly string[], leave?: () => void) => {
      const done = await run(ids, there, leave);
      if (done.length === 0) return;
      showToast({
        text: say(done.length),
        action: { label: t().words.undo, run: () => void run(done, back) },
        durationMs: undoMs,
      });
    };

  const archive =
    (isArchived: boolean): Call =>
    (conversationIds) =>
      api.conversations.archive.mutate({ workspaceId: workspaceId(), conversationIds, isArchived });
  const resolve =
    (isResolved: boolean): Call =>
    (conversationIds) =>
      api.conversations.resolve.mutate({ workspaceId: workspaceId(), conversationIds, isResolved });
  const remove: Call = (conversationIds) =>
    api.conversations.delete.mutate({ workspaceId: workspaceId(), conversationIds });
  const restore: Call = (conversationIds) =>
    api.conversations.restore.mutate({ workspaceId: workspaceId(), conversationIds });

  return {
    archive: doable(archive(true), archive(false), (count) => t().conversations.archived(count)),
    unarchive: doable(archive(false), archive(true), (count) => t().conversations.unarchived(count)),
    resolve: doable(resolve(true), resolve(false), (count) => t().conversations.resolved(count)),
    reopen: doable(resolve(false), resolve(true), (count) => t().conversations.reopened(count)),
    remove: doable(remove, restore, (count) => t().conversations.deleted(count)),
    restore: doable(restore, remove, (count) => t().conversations.restored(count)),
  };
}

export type ConversationCommands = ReturnType<typeof useConversationCommands>;
