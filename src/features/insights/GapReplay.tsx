import "../conversations/conversation-detail.css";
import { Show } from "solid-js";
import type { BenchAnswer } from "~/contract/bench";
import type { GapDetail } from "~/contract/gaps";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Skeleton } from "~/ui/skeleton";
import { useCan } from "../accounts/me";
import { AnswerText } from "../conversations/AnswerText";
import { SourceList } from "../conversations/SourceList";
import { useGapCommands } from "./gap-commands";
import { useGapFilters } from "./gap-filters";
import type { Replay } from "./replay";

interface GapReplayProps {
  replay: Replay;
  gap: GapDetail;
  /** The gap was settled by an answer just published. */
  isAnswered: boolean;
}

/** What a visitor who asks the question now gets. */
export function GapReplay(props: GapReplayProps) {
  const t = useTexts();
  return (
    <Show when={props.replay.state()}>
      {(state) => (
        <Section title={t().gaps.replayTitle}>
          <div class="gap-replay" aria-live="polite">
            <Show when={state().failure}>
              {(failure) => <Notice kind="error">{sentenceOfError(t(), failure())}</Notice>}
            </Show>
            <Show
              when={state().answer}
              fallback={
                <Show when={!state().failure}>
                  <Skeleton lines={3} />
                </Show>
              }
            >
              {(answer) => <Got {...props} answer={answer()} />}
            </Show>
          </div>
        </Section>
      )}
    </Show>
  );
}

function Got(props: GapReplayProps & { answer: BenchAnswer }) {
  const t = useTexts();
  const isServed = () => props.answer.message.answer?.outcome === "answered";
  return (
    <>
      <Show when={props.answer.message.answer} fallback={<Notice kind="error">{t().bench.ended}</Notice>}>
        {(facts) => (
          <>
            <AnswerText messageId={props.answer.message.id} text={props.answer.message.text} answer={facts()} />
            <SourceList messageId={props.answer.message.id} sources={facts().sources} />
          </>
        )}
      </Show>
      <Show when={props.isAnswered && !isServed()}>
        <Notice kind="warn">{t().gaps.stillUnknown}</Notice>
      </Show>
      <Show when={!props.isAnswered && props.gap.isOpen && isServed()}>
        <Settle gap={props.gap} />
      </Show>
    </>
  );
}

function Settle(props: { gap: GapDetail }) {
  const t = useTexts();
  const can = useCan();
  const commands = useGapCommands();
  const { open } = useGapFilters();
  const settle = async () => {
    if (await commands.settle(props.gap)) open(undefined);
  };
  return (
    <Show when={can("conversation.resolve")}>
      <p class="form-actions">
        <Button onClick={() => void settle()}>{t().gaps.settle}</Button>
      </p>
    </Show>
  );
}
