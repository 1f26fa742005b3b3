import { For, Show } from "solid-js";
import type { ModelView } from "~/contract/model-view";
import type { ModelProvider } from "~/contract/models";
import { useTexts } from "~/lib/i18n/locale";
import { TextField } from "~/ui/text-field";

const mistralModels = ["mistral-small-latest", "mistral-medium-latest", "mistral-large-latest", "ministral-8b-latest"];

/** The service's address, where it has to be told, and the model's name. */
export function ModelEndpointFields(props: { provider: ModelProvider; initial: ModelView }) {
  const t = useTexts();
  const isOther = () => props.provider === "openai";
  // A name of the one service means nothing to the other.
  const modelName = () => (props.provider === props.initial.provider ? props.initial.model : "");
  return (
    <>
      <Show when={isOther()}>
        <TextField
          name="baseUrl"
          type="url"
          label={t().models.baseUrl}
          hint={t().models.baseUrlHint}
          placeholder="https://api.openai.com/v1"
          value={props.initial.baseUrl}
          maxlength={500}
          autocomplete="off"
          spellcheck={false}
          required
        />
      </Show>
      <TextField
        name="model"
        label={t().models.model}
        hint={isOther() ? t().models.modelHint : t().models.mistralModelHint}
        isOptional={isOther() ? undefined : t().words.optional}
        placeholder={isOther() ? "gpt-4.1-mini" : mistralModels[0]}
        value={modelName()}
        list={isOther() ? undefined : "mistral-models"}
        maxlength={120}
        autocomplete="off"
        spellcheck={false}
        required={isOther()}
      />
      <datalist id="mistral-models">
        <For each={mistralModels}>{(name) => <option value={name} />}</For>
      </datalist>
    </>
  );
}
