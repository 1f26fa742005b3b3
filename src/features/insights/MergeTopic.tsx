import { createSignal } from "solid-js";
import type { TopicPage, TopicView } from "~/contract/topics";
import { useTexts } from "~/lib/i18n/locale";
import { ComboboxField } from "~/ui/combobox-field";
import { Form } from "~/ui/form";
import { SubmitButton } from "~/ui/submit-button";
import { useTopicCommands } from "./topic-commands";

interface MergeTopicProps {
  topic: TopicView;
  others: TopicPage["names"];
  onDone: () => void;
}

/** Finds the topic that this one is to count in, among perhaps hundreds. */
export default function MergeTopic(props: MergeTopicProps) {
  const t = useTexts();
  const commands = useTopicCommands();
  const [intoId, setIntoId] = createSignal<string>();
  const save = async () => {
    const into = props.others.find(({ id }) => id === intoId());
    if (into) await commands.merge(props.topic, into);
    props.onDone();
  };
  return (
    <Form onSubmit={save} actions={<SubmitButton>{t().topics.mergeGo}</SubmitButton>}>
      <ComboboxField
        name="into"
        label={t().topics.mergeInto}
        options={props.others.map(({ id, name }) => ({ value: id, label: name }))}
        value={intoId()}
        onChange={setIntoId}
      />
    </Form>
  );
}
