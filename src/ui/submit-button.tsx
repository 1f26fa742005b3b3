import type { ParentProps } from "solid-js";
import { Button, type ButtonKind } from "./button";
import { useForm } from "./form-state";

/** Sends the form around it; waits for the page to be alive, and says while it is being sent. */
export function SubmitButton(props: ParentProps<{ kind?: ButtonKind }>) {
  const form = useForm();
  return (
    <Button type="submit" kind={props.kind} isBusy={form.isBusy()} disabled={!form.isReady()}>
      {props.children}
    </Button>
  );
}
