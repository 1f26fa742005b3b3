import MessageSquareText from "@lucide/icons/icons/message-square-text";
import { createMemo, createSignal, For, onMount, Show } from "solid-js";
import type { CannedReply } from "~/contract/inbox";
import { useTexts } from "~/lib/i18n/locale";
import { wordFinder } from "~/lib/word-finder";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { SearchField } from "~/ui/search-field";
import { useCan } from "../accounts/me";
import { CannedItem } from "./CannedItem";
import type { CannedDraft } from "./canned-commands";

interface CannedListProps {
  replies: readonly CannedReply[];
  /** The reply being written to the visitor. */
  text: string;
  onInsert: (text: string) => void;
  onWrite: (draft: CannedDraft) => void;
  /** For when what had the focus is gone. */
  focusFirst: () => void;
}

/** The canned replies, searched as one types, and the way to keep another. */
export function CannedList(props: CannedListProps) {
  const t = useTexts();
  onMount(() => props.focusFirst());
  return (
    <Show
      when={props.replies.length > 0}
      fallback={
        <EmptyState
          icon={MessageSquareText}
          title={t().inbox.cannedNone}
          action={<WriteNew text={props.text} onWrite={props.onWrite} />}
        >
          {t().inbox.cannedNoneText}
        </EmptyState>
      }
    >
      <Searchable {...props} />
    </Show>
  );
}

function Searchable(props: CannedListProps) {
  const t = useTexts();
  const [search, setSearch] = createSignal("");
  const found = createMemo(() => {
    const isFound = wordFinder(search());
    return props.replies.filter(({ title, text }) => isFound(`${title} ${text}`));
  });
  return (
    <>
      <search class="canned-search">
        <SearchField label={t().inbox.cannedSearch} value="" onInput={setSearch} />
      </search>
      <p class="visually-hidden" role="status">
        {t().inbox.cannedFound(found().length)}
      </p>
      <ul class="canned-list">
        <For each={found()}>
          {(reply) => (
            <CannedItem reply={reply} onInsert={props.onInsert} onWrite={props.onWrite} onRemoved={props.focusFirst} />
          )}
        </For>
      </ul>
      <Show when={found().length === 0}>
        <p class="dim">{t().inbox.cannedNoMatch}</p>
      </Show>
      <WriteNew text={props.text} onWrite={props.onWrite} />
    </>
  );
}

function WriteNew(props: Pick<CannedListProps, "text" | "onWrite">) {
  const t = useTexts();
  const can = useCan();
  const hasText = () => props.text.trim() !== "";
  return (
    <Show when={can("conversation.answer")}>
      <Button kind="quiet" onClick={() => props.onWrite({ title: "", text: props.text.trim() })}>
        {hasText() ? t().inbox.cannedSave : t().inbox.cannedNew}
      </Button>
    </Show>
  );
}
