import { type ParentProps, Show } from "solid-js";
import type { Action } from "~/contract/rights";
import { useTexts } from "~/lib/i18n/locale";
import { Notice } from "~/ui/notice";
import { useCan } from "../accounts/me";

/** A form that everybody may read and only some may change: for the others its fields are closed, and it says why. */
export function ChangesAllowed(props: ParentProps<{ action: Action }>) {
  const t = useTexts();
  const can = useCan();
  return (
    <>
      <Show when={!can(props.action)}>
        <Notice kind="info">{t().assistants.readOnly}</Notice>
      </Show>
      <fieldset disabled={!can(props.action)}>{props.children}</fieldset>
    </>
  );
}
