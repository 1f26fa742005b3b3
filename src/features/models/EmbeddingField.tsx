import { createSignal, Show } from "solid-js";
import type { ModelView } from "~/contract/model-view";
import { usualEmbeddingModel } from "~/contract/models";
import { useTexts } from "~/lib/i18n/locale";
import { ChoiceGroup } from "~/ui/choice-group";
import { EmbeddingProgress } from "./EmbeddingProgress";

/** Whether passages are also found by what they mean, and how far that is. */
export function EmbeddingField(props: { workspaceId: string; model: ModelView }) {
  const t = useTexts();
  const [chosen, setChosen] = createSignal(props.model.embeddingModel);
  const usual = () => props.model.embeddingModel || usualEmbeddingModel;
  return (
    <>
      <ChoiceGroup
        name="embeddingModel"
        label={t().models.embedding}
        value={chosen()}
        choices={[
          { value: "", label: t().models.embeddingOff },
          { value: usual(), label: usual() },
        ]}
        onChange={setChosen}
      />
      <Show when={props.model.embeddingModel !== ""}>
        <EmbeddingProgress workspaceId={props.workspaceId} />
      </Show>
    </>
  );
}
