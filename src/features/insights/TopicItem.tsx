import { For, Show } from "solid-js";
import type { TopicPage, TopicView } from "~/contract/topics";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { TopicActions } from "./TopicActions";
import { topicFacts } from "./topic-facts";

interface TopicItemProps {
  topic: TopicView;
  /** The count of the most asked one: what the bar is measured by. */
  most: number;
  names: TopicPage["names"];
}

/** One topic: how much it is asked, how that moved, how well it is served, and what is asked. */
export function TopicItem(props: TopicItemProps) {
  const t = useTexts();
  const can = useCan();
  const formats = useFormats();
  const facts = () => topicFacts(props.topic, t(), formats);
  return (
    <li>
      <div class="topic-head">
        <h2 class="topic-name">{props.topic.name}</h2>
        <span class="topic-number">{t().topics.questions(props.topic.count, formats.number(props.topic.count))}</span>
        <Show when={can("topic.update")}>
          <TopicActions topic={props.topic} names={props.names} />
        </Show>
      </div>
      <span class="topic-bar" aria-hidden="true">
        <span style={{ width: `${(100 * props.topic.count) / props.most}%` }} />
      </span>
      <p class="topic-facts dim">
        <For each={facts()}>{(fact) => <span>{fact}</span>}</For>
      </p>
      <Samples topic={props.topic} />
    </li>
  );
}

function Samples(props: { topic: TopicView }) {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  return (
    <details class="topic-samples">
      <summary class="dim">{t().topics.samples(props.topic.samples.length)}</summary>
      <ul>
        <For each={props.topic.samples}>
          {(sample) => (
            <li>
              <a
                class="link"
                href={`/assistants/${workspace().id}/conversations/${sample.conversationId}#${sample.messageId}`}
              >
                {sample.question}
              </a>{" "}
              <span class="dim">{t().gaps.asked(sample.count, formats.number(sample.count))}</span>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
