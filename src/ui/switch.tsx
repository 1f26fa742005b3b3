import "./switch.css";
import * as Kobalte from "@kobalte/core/switch";

/** Something that is on or off, at once, without a form to send. */
export function Switch(props: {
  label: string;
  hint?: string;
  isOn: boolean;
  isDisabled?: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <Kobalte.Root
      class="switch"
      checked={props.isOn}
      disabled={props.isDisabled}
      onChange={(isOn) => props.onChange(isOn)}
    >
      <Kobalte.Input class="switch-input" />
      <Kobalte.Control class="switch-control">
        <Kobalte.Thumb class="switch-thumb" />
      </Kobalte.Control>
      <span>
        <Kobalte.Label class="switch-label">{props.label}</Kobalte.Label>
        <Kobalte.Description class="switch-hint">{props.hint}</Kobalte.Description>
      </span>
    </Kobalte.Root>
  );
}
