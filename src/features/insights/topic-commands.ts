import { revalidate } from "@solidjs/router";
import type { TopicView } from "~/contract/topics";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { useWorkspace } from "../assistants/workspace";
import { topicsQuery } from "./topics.queries";

const undoMs = 10_000;

type Named = Pick<TopicView, "id" | "name">;

/** What a person does with topics; each says how it went, and can be undone. */
export function useTopicCommands() {
  const t = useTexts();
  const workspace = useWorkspace();
  const workspaceId = () => workspace().id;
  const refresh = () => revalidate(`${topicsQuery.key}["${workspaceId()}"`);
  const quietly = (call: Promise<void>) =>
    call.then(refresh).catch((error: unknown) => showToast({ text: sentenceOfError(t(), error) }));
  const say = async (text: string, back: () => Promise<void>) => {
    await refresh();
    const undo = { label: t().words.undo, run: () => void quietly(back()) };
    showToast({ text, action: undo, durationMs: undoMs });
  };

  const hide = (topicId: string, isHidden: boolean) =>
    api.insights.hideTopic.mutate({ workspaceId: workspaceId(), topicId, isHidden });
  const merge = (topicId: string, intoId: string | null) =>
    api.insights.mergeTopic.mutate({ workspaceId: workspaceId(), topicId, intoId });
  const rename = (topicId: string, name: string, isByHand: boolean) =>
    api.insights.renameTopic.mutate({ workspaceId: workspaceId(), topicId, name, isByHand });

  return {
    /** Fails where the name is taken: the form says so. */
    rename: async ({ id, name: before, isNamedByHand }: TopicView, name: string) => {
      await rename(id, name, true);
      await say(t().topics.renamed(name), () => rename(id, before, isNamedByHand));
    },
    merge: async ({ id, name }: Named, into: Named) => {
      const intoName = into.name;
      await merge(id, into.id);
      await say(t().topics.mergedInto(name, intoName), () => merge(id, null));
    },
    part: ({ id }: Named) => quietly(merge(id, null)),
    hide: ({ id, name }: Named) =>
      quietly(hide(id, true).then(() => say(t().topics.hidden(name), () => hide(id, false)))),
    show: ({ id }: Named) => quietly(hide(id, false)),
  };
}
