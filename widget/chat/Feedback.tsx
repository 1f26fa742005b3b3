import { createSignal, Show } from "solid-js";
import { helpful, notHelpful, send, thanksForFeedback, whatWasMissing } from "../texts";
import type { Answer } from "./entries";
import { TalkToPerson } from "./PersonBar";
import type { Ui } from "./ui";

/** A thumb for an answer; after a thumb down, why, and a person. An answer that is none offers a person at once. */
export const Feedback = (props: { ui: Ui; answer: Answer; isLast: boolean }) => {
  const [value, setValue] = createSignal(props.answer.view().feedback);
  const [isTold, setTold] = createSignal(false);
  let reason: HTMLInputElement | undefined;
  const give = (given: 1 | -1, why?: string) => {
    const before = value();
    setValue(given);
    setTold(given === 1 || why !== undefined);
    props.ui.chat.giveFeedback(props.answer, given, why).catch(() => {
      setValue(before);
      setTold(false);
    });
  };
  const thumb = (given: 1 | -1, label: string) => (
    <button
      type="button"
      class={given === 1 ? "icon thumb" : "icon thumb down"}
      aria-label={label}
      title={label}
      aria-pressed={value() === given ? "true" : "false"}
      onClick={() => give(given)}
    />
  );
  const explain = (event: Event) => {
    event.preventDefault();
    give(-1, reason?.value.trim() || undefined);
    setTold(true);
    props.ui.focusField();
  };
  const needsPerson = () =>
    props.isLast && (props.answer.view().outcome === "no_answer" || value() === -1) && !props.ui.handoff.isExpected();
  return (
    <>
      <div class="thumbs">
        {thumb(1, props.ui.t(helpful))}
        {thumb(-1, props.ui.t(notHelpful))}
        <Show when={isTold()}>
          <span class="dim" role="status">
            {props.ui.t(thanksForFeedback)}
          </span>
        </Show>
      </div>
      <Show when={value() === -1 && !isTold()}>
        <form class="line" onSubmit={explain}>
          <input
            maxlength="500"
            aria-label={props.ui.t(whatWasMissing)}
            placeholder={props.ui.t(whatWasMissing)}
            ref={(element) => {
              reason = element;
            }}
          />
          <button type="submit" class="submit icon arrow" aria-label={props.ui.t(send)} />
        </form>
      </Show>
      <Show when={needsPerson()}>
        <TalkToPerson ui={props.ui} />
      </Show>
    </>
  );
};
