import { Show } from "solid-js";
import { depthMaxLimit, pagesMaxLimit } from "~/contract/web-sources";
import { useTexts } from "~/lib/i18n/locale";
import { TextField } from "~/ui/text-field";

/** How many pages, and how far from the first one. */
export function LimitFields(props: { pagesMax: number; depthMax: number; hasDepth: boolean }) {
  const t = useTexts();
  return (
    <div class="form-row">
      <TextField
        name="pagesMax"
        type="number"
        inputmode="numeric"
        label={t().websites.pagesMax}
        value={props.pagesMax}
        min={1}
        max={pagesMaxLimit}
        required
      />
      <Show when={props.hasDepth}>
        <TextField
          name="depthMax"
          type="number"
          inputmode="numeric"
          label={t().websites.depthMax}
          hint={t().websites.depthMaxHint}
          value={props.depthMax}
          min={0}
          max={depthMaxLimit}
          required
        />
      </Show>
    </div>
  );
}
