import "./file-drop.css";
import Upload from "@lucide/icons/icons/upload";
import { createSignal, type JSX, onMount } from "solid-js";
import { Button } from "./button";
import { Icon } from "./icon";

interface FileDropProps {
  title: string;
  hint: JSX.Element;
  buttonLabel: string;
  /** What the file picker offers, e.g. ".pdf,.txt". Dropped files are not filtered: the server judges the content. */
  accept: string;
  onFiles: (files: File[]) => void;
}

/** A place to drop files on, and a button for those who would rather pick them. */
export function FileDrop(props: FileDropProps) {
  const [isOver, setOver] = createSignal(false);
  let picker: HTMLInputElement | undefined;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    props.onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const pick = (input: HTMLInputElement) => {
    props.onFiles([...(input.files ?? [])]);
    // The same file may be picked again after it was corrected.
    input.value = "";
  };
  // Picked while the page was not alive yet.
  onMount(() => {
    if (picker?.files?.length) pick(picker);
  });
  return (
    <section
      class="file-drop"
      classList={{ "file-drop-over": isOver() }}
      aria-label={props.title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon of={Upload} size={20} strokeWidth={1.25} />
      <div>
        <p class="file-drop-title">{props.title}</p>
        <p class="file-drop-hint">{props.hint}</p>
      </div>
      <Button kind="quiet" onClick={() => picker?.click()}>
        {props.buttonLabel}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={props.accept}
        onChange={(event) => pick(event.currentTarget)}
      />
    </section>
  );
}
