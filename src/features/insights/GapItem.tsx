import { For, Show } from "solid-js";
import type { GapKind, GapView } from "~/contract/gaps";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge, type BadgeKind } from "~/ui/badge";
import { Button } from "~/ui/button";
import { TimeAgo } from "~/ui/time-ago";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { useGapCommands } from "./gap-commands";
import { useGapFilters } from "./gap-filters";

const badges: Record<GapKind, BadgeKind> = { no_answer: "warn", low_score: "plain", disliked: "error" };

/** One question that waits: why, how often and when it was asked, what to do with it. */
export function GapItem(props: { gap: GapView }) {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const at = (page: string) => `/assistants/${workspace().id}/${page}`;
  return (
    <li>
      <div class="gap-words">
        <h2 class="gap-question">{props.gap.question}</h2>
        <p class="gap-marks">
          <For each={props.gap.kinds}>{(kind) => <Badge kind={badges[kind]}>{t().gaps.kinds[kind]}</Badge>}</For>
          <Show when={props.gap.proposal}>
            {(proposal) => (
              <a class="link" href={at(`faq/${proposal().faqId}`)}>
                {proposal().isPublished ? t().gaps.published : t().gaps.proposed}
              </a>
            )}
          </Show>
          <span class="dim">
            {t().gaps.asked(props.gap.count, formats.number(props.gap.count))} · <TimeAgo at={props.gap.lastAskedAt} />
          </span>
          <a class="link dim" href={at(`conversations/${props.gap.conversationId}#${props.gap.messageId}`)}>
            {t().gaps.toConversation}
          </a>
        </p>
      </div>
      <Actions gap={props.gap} />
    </li>
  );
}

function Actions(props: { gap: GapView }) {
  const t = useTexts();
  const can = useCan();
  const commands = useGapCommands();
  const { open } = useGapFilters();
  return (
    <p class="form-actions gap-actions">
      <Show
        when={props.gap.dismissedAt}
        fallback={
          <>
            <Show when={can("faq.propose")}>
              <Button
                kind="quiet"
                aria-label={t().gaps.answerNamed(props.gap.question)}
                onClick={() => open(props.gap.id)}
              >
                {t().gaps.answer}
              </Button>
            </Show>
            <Show when={can("conversation.resolve")}>
              <Button
                kind="plain"
                aria-label={t().gaps.dismissNamed(props.gap.question)}
                onClick={() => void commands.dismiss(props.gap)}
              >
                {t().gaps.dismiss}
              </Button>
            </Show>
          </>
        }
      >
        {(dismissedAt) => (
          <Show when={can("conversation.resolve")}>
            <Button kind="quiet" onClick={() => void commands.reopen(props.gap.id, dismissedAt())}>
              {t().gaps.restore}
            </Button>
          </Show>
        )}
      </Show>
    </p>
  );
}
