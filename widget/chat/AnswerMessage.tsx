import { createSignal, Show } from "solid-js";
import { assistantSaid, fill, reconnecting, retry, searching, sourceNumber } from "../texts";
import { isUnderWay } from "./answer-view";
import type { Answer } from "./entries";
import { Feedback } from "./Feedback";
import { canRetry, failureText } from "./failure-text";
import { Markdown } from "./Markdown";
import { SourceList } from "./SourceList";
import type { Ui } from "./ui";

interface Props {
  ui: Ui;
  answer: Answer;
  isLast: boolean;
}

export const AnswerMessage = (props: Props) => {
  const [open, setOpen] = createSignal<number>();
  const buttons = new Map<number, HTMLElement>();
  const view = () => props.answer.view();
  const toggle = (n: number) => setOpen((before) => (before === n ? undefined : n));

  const show = (n: number) => {
    setOpen(n);
    buttons.get(n)?.focus();
    buttons.get(n)?.parentElement?.scrollIntoView({ block: "nearest" });
  };

  const cite = (n: number) => (
    <Show when={view().sources.some((source) => source.n === n)} fallback={<sup>{n}</sup>}>
      <sup>
        <button type="button" class="cite" aria-label={fill(props.ui.t(sourceNumber), { n })} onClick={() => show(n)}>
          {n}
        </button>
      </sup>
    </Show>
  );

  return (
    // Not read word by word as it grows: the announcer tells it once, whole.
    <div class="answer" aria-live="off" aria-busy={isUnderWay(view()) ? "true" : "false"}>
      <span class="hidden">{props.ui.t(assistantSaid)}</span>
      <Show when={view().text}>{(text) => <Markdown text={text()} cite={cite} />}</Show>
      <Progress {...props} />
      <Show when={view().sources.length > 0}>
        <SourceList ui={props.ui} sources={view().sources} open={open()} toggle={toggle} buttons={buttons} />
      </Show>
      <Failure {...props} />
      <Show when={view().state === "complete" && view().messageId && view().outcome !== "handed_over"}>
        <Feedback ui={props.ui} answer={props.answer} isLast={props.isLast} />
      </Show>
    </div>
  );
};

const Progress = (props: Props) => {
  const view = () => props.answer.view();
  const text = () => {
    // A person answers: the bar says so.
    if (props.ui.handoff.isHeld()) return undefined;
    if (view().state === "reconnecting") return props.ui.t(reconnecting);
    return view().state === "waiting" ? props.ui.t(searching) : undefined;
  };
  return <Show when={text()}>{(text) => <p class={isUnderWay(view()) ? "dim moving" : "dim"}>{text()}</p>}</Show>;
};

const Failure = (props: Props) => {
  const view = () => props.answer.view();
  const again = () => {
    props.ui.chat.retry(props.answer);
    props.ui.focusField();
  };
  return (
    <Show when={failureText(view(), props.ui.t)}>
      {(text) => (
        <p class={view().reason === "stopped" ? "failure dim" : "failure"}>
          {text()}
          <Show when={props.isLast && canRetry(view())}>
            <button type="button" class="quiet" onClick={again}>
              {props.ui.t(retry)}
            </button>
          </Show>
        </p>
      )}
    </Show>
  );
};
