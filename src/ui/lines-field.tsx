import "./field.css";
import "./lines-field.css";
import Plus from "@lucide/icons/icons/plus";
import { createSignal, Index, Show } from "solid-js";
import { Button } from "./button";
import { Icon } from "./icon";
import { Line } from "./lines-field-line";

interface LinesFieldProps {
  name: string;
  label: string;
  /** Where a heading says the same. */
  isLabelHidden?: boolean;
  hint?: string;
  value: readonly string[];
  onChange?: (lines: string[]) => void;
  addLabel: string;
  removeLabel: (line: string) => string;
  lineLabel: (position: number) => string;
  max: number;
  maxLength: number;
  placeholder?: string;
  /** Puts what was typed in its usual form, once it is typed. */
  tidy?: (line: string) => string;
  /** The sentence for a line that does not fit. */
  problemOf?: (line: string) => string | undefined;
}

/** A short list of texts, one a line, to add to and take from. */
export function LinesField(props: LinesFieldProps) {
  const [lines, setLines] = createSignal([...props.value]);
  let list: HTMLUListElement | undefined;
  const tidied = (line: string) => props.tidy?.(line) ?? line;
  const change = (next: string[]) => {
    setLines(next);
    props.onChange?.(next);
  };
  const add = () => {
    change([...lines(), ""]);
    list?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
  };
  return (
    <fieldset class="lines-field field">
      <legend class={props.isLabelHidden ? "visually-hidden" : "field-label"}>{props.label}</legend>
      <Show when={props.hint}>
        <p class="field-hint">{props.hint}</p>
      </Show>
      <ul ref={list}>
        <Index each={lines()}>
          {(line, index) => (
            <Line
              value={line()}
              name={props.name}
              label={props.lineLabel(index + 1)}
              removeLabel={props.removeLabel(line())}
              maxLength={props.maxLength}
              placeholder={props.placeholder}
              problem={props.problemOf?.(tidied(line()))}
              onInput={(text) => change(lines().with(index, text))}
              onDone={() => change(lines().with(index, tidied(line())))}
              onRemove={() => change(lines().toSpliced(index, 1))}
            />
          )}
        </Index>
      </ul>
      <Show when={lines().length < props.max}>
        <Button kind="quiet" class="lines-field-add" onClick={add}>
          <Icon of={Plus} />
          {props.addLabel}
        </Button>
      </Show>
    </fieldset>
  );
}
