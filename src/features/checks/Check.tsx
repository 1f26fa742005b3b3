import Pencil from "@lucide/icons/icons/pencil";
import X from "@lucide/icons/icons/x";
import { createSignal, For, Show } from "solid-js";
import type { CheckView } from "~/contract/checks";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import { IconButton } from "~/ui/icon-button";
import { useWorkspace } from "../assistants/workspace";
import { sourcePath } from "../conversations/source-path";
import { CheckForm } from "./CheckForm";
import { CheckOutcome } from "./CheckOutcome";
import { useCheckCommands } from "./check-commands";
import { differenceSentence, isBetter } from "./difference-sentence";

/** One question: what it got, from where, and what that changed. */
export function Check(props: { check: CheckView; isRunning: boolean }) {
  const t = useTexts();
  const commands = useCheckCommands();
  const [isEditing, setEditing] = createSignal(false);
  const save = async (question: string) => {
    if (await commands.edit(props.check.id, question)) setEditing(false);
  };
  return (
    <li>
      <Show
        when={!isEditing()}
        fallback={<CheckForm question={props.check.question} onSave={save} onCancel={() => setEditing(false)} />}
      >
        <div class="check-head">
          <h2 class="check-question">{props.check.question}</h2>
          <CheckOutcome result={props.check.result} isRunning={props.isRunning} />
          <span class="check-actions">
            <IconButton label={t().checks.edit(props.check.question)} onClick={() => setEditing(true)}>
              <Icon of={Pencil} size={14} />
            </IconButton>
            <IconButton
              label={t().checks.remove(props.check.question)}
              onClick={() => void commands.remove(props.check.id)}
            >
              <Icon of={X} size={14} />
            </IconButton>
          </span>
        </div>
      </Show>
      <Differences check={props.check} />
      <Show when={props.check.result}>{(result) => <Got result={result()} question={props.check.question} />}</Show>
    </li>
  );
}

function Differences(props: { check: CheckView }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <Show when={props.check.differences.length > 0}>
      <ul class="check-differences">
        <For each={props.check.differences}>
          {(difference) => (
            <li class={`check-difference-${isBetter(difference)}`}>
              {differenceSentence(difference, t().checks.differences, formats.score)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function Got(props: { result: NonNullable<CheckView["result"]>; question: string }) {
  const t = useTexts();
  const workspace = useWorkspace();
  return (
    <div class="check-got">
      <Show when={props.result.text}>
        <details>
          <summary class="dim">{t().checks.answer}</summary>
          <p class="check-answer">{props.result.text}</p>
        </details>
      </Show>
      <Show when={props.result.sources[0]}>
        {(source) => (
          <a class="link dim" href={sourcePath(workspace().id, source())}>
            {source().title}
          </a>
        )}
      </Show>
      <a class="link dim" href={`/assistants/${workspace().id}/bench?q=${encodeURIComponent(props.question)}`}>
        {t().checks.inBench}
      </a>
    </div>
  );
}
