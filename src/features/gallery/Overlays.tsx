import FileText from "@lucide/icons/icons/file-text";
import { createSignal, type ParentProps } from "solid-js";
import { Button } from "~/ui/button";
import { CommandList } from "~/ui/command-list";
import { ConfirmDialog } from "~/ui/confirm-dialog";
import { Dialog } from "~/ui/dialog";
import { Drawer } from "~/ui/drawer";
import { TextField } from "~/ui/text-field";
import { Piece } from "./Piece";

const nothing = () => undefined;

/** What opens over a page. */
export function Overlays() {
  const [open, setOpen] = createSignal<"dialog" | "confirm" | "left" | "right">();
  const close = () => setOpen();
  return (
    <>
      <Piece name="dialog">
        <div class="gallery-row">
          <Opener onOpen={() => setOpen("dialog")}>Dialog</Opener>
          <Opener onOpen={() => setOpen("confirm")}>Confirmation</Opener>
        </div>
      </Piece>
      <Piece name="drawer">
        <div class="gallery-row">
          <Opener onOpen={() => setOpen("left")}>Left drawer</Opener>
          <Opener onOpen={() => setOpen("right")}>Right drawer</Opener>
        </div>
      </Piece>
      <Commands />
      <Dialog isOpen={open() === "dialog"} onClose={close} title="A dialog" description="The focus stays inside.">
        <Button onClick={close}>Close</Button>
      </Dialog>
      <Drawer isOpen={open() === "left"} onClose={close} title="Left drawer" side="left">
        <p>Esc, a press outside or its button closes it.</p>
      </Drawer>
      <Drawer isOpen={open() === "right"} onClose={close} title="Right drawer" side="right" firstFocus="input">
        <TextField name="inside" label="What has the focus first" />
      </Drawer>
      <ConfirmDialog
        isOpen={open() === "confirm"}
        onClose={close}
        title="Delete it?"
        description="It can’t be taken back."
        confirmLabel="Delete"
        onConfirm={() => Promise.resolve()}
      />
    </>
  );
}

function Opener(props: ParentProps<{ onOpen: () => void }>) {
  return (
    <Button kind="quiet" onClick={() => props.onOpen()}>
      {props.children}
    </Button>
  );
}

function Commands() {
  return (
    <Piece name="command-list">
      <CommandList
        label="Commands"
        sections={[
          {
            title: "Section",
            items: [
              { id: "one", label: "First command", icon: FileText, keys: "g o" },
              { id: "two", label: "Second command", icon: FileText },
            ],
          },
        ]}
        onInput={nothing}
        onChoose={nothing}
        nothing="Nothing."
        found={(count) => `${count} found`}
      />
    </Piece>
  );
}
