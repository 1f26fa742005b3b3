import "./topics.css";
import Shapes from "@lucide/icons/icons/shapes";
import { useSearchParams } from "@solidjs/router";
import { createSignal, For, Show, Suspense } from "solid-js";
import { type TopicPage, topicPageSize } from "~/contract/topics";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Button, LinkButton } from "~/ui/button";
import { CompactSelect } from "~/ui/compact-select";
import { EmptyState } from "~/ui/empty-state";
import { Skeleton } from "~/ui/skeleton";
import { useWorkspace } from "../assistants/workspace";
import { usePeriod } from "../overview/period";
import { TopicItem } from "./TopicItem";
import { topicsQuery } from "./topics.queries";

/** What visitors ask about most; those that a person hid on demand. */
export function TopicsBody() {
  const t = useTexts();
  const [params, setParams] = useSearchParams();
  const isHidden = () => params.state === "hidden";
  return (
    <>
      <div class="filter-bar">
        <CompactSelect
          label={t().topics.state}
          value={isHidden() ? "hidden" : "shown"}
          options={[
            { value: "shown", label: t().topics.states.shown },
            { value: "hidden", label: t().topics.states.hidden },
          ]}
          onChange={(state) => setParams({ state: state === "hidden" ? state : undefined }, { replace: true })}
        />
      </div>
      <Suspense fallback={<Skeleton lines={8} />}>
        <Topics isHidden={isHidden()} />
      </Suspense>
    </>
  );
}

function Topics(props: { isHidden: boolean }) {
  const workspace = useWorkspace();
  const { days } = usePeriod();
  const [limit, setLimit] = createSignal(topicPageSize);
  const page = createLive(() => topicsQuery(workspace().id, { days: days(), hidden: props.isHidden, limit: limit() }));
  return (
    <Show when={page()}>
      {(known) => (
        <Show when={known().items.length > 0} fallback={<NoTopic isHidden={props.isHidden} />}>
          <Listed page={known()} onMore={() => setLimit(limit() + topicPageSize)} />
        </Show>
      )}
    </Show>
  );
}

function Listed(props: { page: TopicPage; onMore: () => void }) {
  const t = useTexts();
  const formats = useFormats();
  const most = () => Math.max(1, ...props.page.items.map(({ count }) => count));
  return (
    <>
      <p class="dim topic-count" role="status">
        {t().topics.count(props.page.total, formats.number(props.page.total))}
      </p>
      <ol class="topic-list">
        <For each={props.page.items}>
          {(topic) => <TopicItem topic={topic} most={most()} names={props.page.names} />}
        </For>
      </ol>
      <Show when={props.page.total > props.page.items.length}>
        <p class="load-more">
          <Button kind="quiet" onClick={() => props.onMore()}>
            {t().words.loadMore}
          </Button>
        </p>
      </Show>
    </>
  );
}

function NoTopic(props: { isHidden: boolean }) {
  const t = useTexts();
  const workspace = useWorkspace();
  return (
    <Show when={!props.isHidden} fallback={<p class="section-description">{t().topics.noneHidden}</p>}>
      <EmptyState
        icon={Shapes}
        title={t().topics.emptyTitle}
        action={
          <LinkButton kind="quiet" href={`/assistants/${workspace().id}/conversations`}>
            {t().gaps.toConversations}
          </LinkButton>
        }
      >
        <p>{t().topics.emptyText}</p>
      </EmptyState>
    </Show>
  );
}
