import { createSignal, For, Show } from "solid-js";
import {
  answerByMail,
  askFirst,
  conversationClosed,
  fill,
  nobodyThere,
  personAnswers,
  rateConversation,
  ratingOf,
  send,
  somebodyComes,
  talkToPerson,
  thanksForRating,
  ticketNumber,
  yourEmail,
} from "../texts";
import type { Ui } from "./ui";

/** What happens next, at every moment: who answers, who is on the way, what to do when nobody is there. */
export const PersonBar = (props: { ui: Ui }) => {
  const standing = () => props.ui.handoff.standing();
  return (
    <div class="bar">
      <p role="status">
        {sentence(props.ui)} <Show when={ticketOf(props.ui)}>{(number) => number()}</Show>
      </p>
      <Show when={props.ui.handoff.problem()}>
        {(problem) => (
          <p class="failure" role="alert">
            {props.ui.t(problem())}
          </p>
        )}
      </Show>
      <Show when={standing()?.status === "waiting" && !standing()?.hasEmail && !standing()?.isSomebodyThere}>
        <EmailForm ui={props.ui} />
      </Show>
      <Show when={standing()?.status === "closed"}>
        <Rating ui={props.ui} />
      </Show>
      <Show when={!props.ui.handoff.isExpected()}>
        <TalkToPerson ui={props.ui} />
      </Show>
    </div>
  );
};

/** Offers a person; before there is a conversation it says what to do first. */
export const TalkToPerson = (props: { ui: Ui }) => {
  const [isEarly, setEarly] = createSignal(false);
  const hasAsked = () => props.ui.chat.entries().length > 0;
  const ask = () => {
    setEarly(!hasAsked());
    if (hasAsked()) void props.ui.handoff.request();
    props.ui.focusField();
  };
  return (
    <>
      <Show when={isEarly() && !hasAsked()}>
        <p role="status">{props.ui.t(askFirst)}</p>
      </Show>
      <button type="button" class="quiet" onClick={ask}>
        {props.ui.t(talkToPerson)}
      </button>
    </>
  );
};

const ticketOf = ({ t, handoff }: Ui): string | undefined => {
  const { status, ticket } = handoff.standing() ?? {};
  return ticket && status !== "ai" ? fill(t(ticketNumber), { ticket }) : undefined;
};

const sentence = ({ t, handoff }: Ui): string | undefined => {
  const now = handoff.standing();
  if (now?.status === "human") return fill(t(personAnswers), { name: now.person ?? "" });
  if (now?.status === "closed") return t(conversationClosed);
  if (now?.status !== "waiting") return undefined;
  if (now.isSomebodyThere) return t(somebodyComes);
  return t(now.hasEmail ? answerByMail : nobodyThere);
};

const EmailForm = (props: { ui: Ui }) => {
  let field: HTMLInputElement | undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    if (field) void props.ui.handoff.request({ email: field.value.trim() });
    props.ui.focusField();
  };
  return (
    <form class="line" onSubmit={submit}>
      <input
        type="email"
        required
        autocomplete="email"
        aria-label={props.ui.t(yourEmail)}
        placeholder={props.ui.t(yourEmail)}
        ref={(element) => {
          field = element;
        }}
      />
      <button type="submit" class="submit icon arrow" aria-label={props.ui.t(send)} />
    </form>
  );
};

/** The end of a conversation, 1 to 5, and thanks in the place of the buttons. */
const Rating = (props: { ui: Ui }) => {
  const { handoff } = props.ui;
  const isAsked = () => handoff.standing()?.rating === null;
  const rate = (n: number) => {
    void handoff.rate(n);
    props.ui.focusField();
  };
  return (
    <div>
      <Show when={isAsked()}>
        <fieldset class="rating">
          <legend>{props.ui.t(rateConversation)}</legend>
          <For each={[1, 2, 3, 4, 5]}>
            {(n) => (
              <button
                type="button"
                class="quiet"
                aria-label={fill(props.ui.t(ratingOf), { n })}
                onClick={() => rate(n)}
              >
                {n}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
      {/* There before it says anything: only then do all screen readers tell it. */}
      <p role="status">{isAsked() ? undefined : props.ui.t(thanksForRating)}</p>
    </div>
  );
};
