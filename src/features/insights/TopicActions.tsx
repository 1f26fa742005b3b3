import Ellipsis from "@lucide/icons/icons/ellipsis";
import { useSearchParams } from "@solidjs/router";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { type TopicPage, type TopicView, topicNameMaxChars } from "~/contract/topics";
import { useTexts } from "~/lib/i18n/locale";
import { Dialog } from "~/ui/dialog";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { Icon } from "~/ui/icon";
import { Menu } from "~/ui/menu";
import type { MenuItem } from "~/ui/menu-item";
import { Skeleton } from "~/ui/skeleton";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { useTopicCommands } from "./topic-commands";

const MergeTopic = lazy(() => import("./MergeTopic"));

interface TopicActionsProps {
  topic: TopicView;
  names: TopicPage["names"];
}

/** What can be done with one topic. */
export function TopicActions(props: TopicActionsProps) {
  const t = useTexts();
  const commands = useTopicCommands();
  const [params] = useSearchParams();
  const [open, setOpen] = createSignal<"rename" | "merge">();
  const others = () => props.names.filter(({ id }) => id !== props.topic.id);
  const items = (): MenuItem[] => [
    { label: t().topics.rename, onSelect: () => setOpen("rename") },
    ...(others().length > 0 ? [{ label: t().topics.merge, onSelect: () => setOpen("merge") }] : []),
    params.state === "hidden"
      ? { label: t().topics.show, onSelect: () => void commands.show(props.topic) }
      : { label: t().topics.hide, onSelect: () => void commands.hide(props.topic) },
  ];
  const parts = (): MenuItem[] =>
    props.topic.merged.map((part) => ({
      label: t().topics.part(part.name),
      onSelect: () => void commands.part(part),
    }));
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu
        label={t().topics.actionsOf(props.topic.name)}
        trigger={<Icon of={Ellipsis} />}
        groups={[{ items: items() }, { items: parts() }]}
      />
      <Dialog isOpen={open() === "rename"} onClose={close} title={t().topics.renameTitle}>
        <Rename topic={props.topic} onDone={close} />
      </Dialog>
      <Dialog
        isOpen={open() === "merge"}
        onClose={close}
        title={t().topics.mergeTitle(props.topic.name)}
        description={t().topics.mergeText}
      >
        <Show when={open() === "merge"}>
          <Suspense fallback={<Skeleton lines={2} />}>
            <MergeTopic topic={props.topic} others={others()} onDone={close} />
          </Suspense>
        </Show>
      </Dialog>
    </>
  );
}

function Rename(props: { topic: TopicView; onDone: () => void }) {
  const t = useTexts();
  const commands = useTopicCommands();
  const save = async (values: FormData) => {
    await commands.rename(props.topic, textOf(values, "name").trim());
    props.onDone();
  };
  return (
    <Form onSubmit={save} actions={<SubmitButton>{t().words.save}</SubmitButton>}>
      <TextField
        name="name"
        label={t().topics.name}
        value={props.topic.name}
        maxlength={topicNameMaxChars}
        autocomplete="off"
        required
      />
    </Form>
  );
}
