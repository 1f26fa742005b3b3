import { Icon } from "~/ui/icon";
import "../conversations/conversation-detail.css";
import "~/ui/form.css";
import ListChecks from "@lucide/icons/icons/list-checks";
import PenLine from "@lucide/icons/icons/pen-line";
import { Show } from "solid-js";
import type { BenchAnswer as Answer } from "~/contract/bench";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Skeleton } from "~/ui/skeleton";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { useCheckCommands } from "../checks/check-commands";
import { AnswerFacts } from "../conversations/AnswerFacts";
import { AnswerText } from "../conversations/AnswerText";
import { SourceList } from "../conversations/SourceList";

/** A question, and its answer once it is written; or why there is none. */
export interface BenchState {
  question: string;
  answer?: Answer;
  failure?: unknown;
}

/** The answer as a visitor would get it, with what was measured of it. */
export function BenchAnswer(props: { state: BenchState }) {
  const t = useTexts();
  return (
    <Section title={t().bench.answer}>
      <Show when={props.state.failure}>
        {(failure) => <Notice kind="error">{sentenceOfError(t(), failure())}</Notice>}
      </Show>
      <Show
        when={props.state.answer}
        fallback={
          <Show when={!props.state.failure}>
            <Skeleton lines={3} />
          </Show>
        }
      >
        {(answer) => <Written answer={answer()} question={props.state.question} />}
      </Show>
    </Section>
  );
}

function Written(props: { answer: Answer; question: string }) {
  const can = useCan();
  const checks = useCheckCommands();
  const editor = () =>
    `/assistants/${workspace().id}/faq/new?conversation=${props.answer.conversationId}&message=${props.answer.message.id}`;
  const t = useTexts();
  const workspace = useWorkspace();
  return (
    <div class="bench-answer">
      <Show when={props.answer.message.answer} fallback={<Notice kind="error">{t().bench.ended}</Notice>}>
        {(facts) => (
          <>
            <AnswerText messageId={props.answer.message.id} text={props.answer.message.text} answer={facts()} />
            <SourceList messageId={props.answer.message.id} sources={facts().sources} />
            <AnswerFacts answer={facts()} />
          </>
        )}
      </Show>
      <p class="form-actions">
        <Show when={can("faq.propose")}>
          <LinkButton kind="quiet" href={editor()}>
            <Icon of={PenLine} />
            {t().faq.answerThis}
          </LinkButton>
        </Show>
        <Button kind="quiet" onClick={() => void checks.addFromBench(props.question)}>
          <Icon of={ListChecks} />
          {t().checks.addToChecks}
        </Button>
        <a class="link dim" href={`/assistants/${workspace().id}/conversations/${props.answer.conversationId}`}>
          {t().bench.keptIn}
        </a>
      </p>
    </div>
  );
}
