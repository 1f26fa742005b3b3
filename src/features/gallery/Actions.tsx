import Ellipsis from "@lucide/icons/icons/ellipsis";
import Plus from "@lucide/icons/icons/plus";
import Trash from "@lucide/icons/icons/trash";
import { createSignal } from "solid-js";
import { Brand } from "~/ui/brand";
import { Button, LinkButton } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { Icon } from "~/ui/icon";
import { IconButton } from "~/ui/icon-button";
import { Keys } from "~/ui/keys";
import { Menu } from "~/ui/menu";
import { Switch } from "~/ui/switch";
import { Tabs } from "~/ui/tabs";
import { showToast } from "~/ui/toast";
import { Piece } from "./Piece";

const nothing = () => undefined;

/** Buttons, links, menus, tabs, switches: what is pressed. */
export function Actions() {
  return (
    <>
      <Piece name="brand">
        <Brand />
      </Piece>
      <Buttons />
      <Piece name="menu">
        <div class="gallery-row">
          <Menu
            label="More"
            trigger={<Icon of={Ellipsis} />}
            groups={[
              {
                label: "Group",
                items: [
                  { label: "Current", isCurrent: true, onSelect: nothing },
                  { label: "Other", onSelect: nothing },
                ],
              },
              { items: [{ label: "Destroy", isDangerous: true, onSelect: nothing }] },
            ]}
          />
        </div>
      </Piece>
      <Switches />
      <Piece name="tabs">
        <Tabs
          label="Tabs"
          tabs={[
            { value: "one", label: "First", content: () => <p>The first one.</p> },
            { value: "two", label: "Second", content: () => <p>The second one.</p> },
          ]}
        />
      </Piece>
      <Piece name="toast">
        <div class="gallery-row">
          <Button kind="quiet" onClick={() => showToast({ text: "Done.", action: { label: "Undo", run: nothing } })}>
            Toast
          </Button>
        </div>
      </Piece>
      <Piece name="keys">
        <div class="gallery-row">
          <Keys keys="mod+k" />
          <Keys keys="g h" />
        </div>
      </Piece>
    </>
  );
}

function Buttons() {
  return (
    <>
      <Piece name="button">
        <div class="gallery-row">
          <Button>
            <Icon of={Plus} />
            Primary
          </Button>
          <Button kind="quiet">Quiet</Button>
          <Button kind="plain">Plain</Button>
          <Button kind="danger">Danger</Button>
          <Button isBusy>Busy</Button>
          <Button disabled>Disabled</Button>
          <Button kind="quiet" disabled>
            Quiet, disabled
          </Button>
        </div>
      </Piece>
      <Piece name="link">
        <div class="gallery-row">
          <p>
            A sentence with{" "}
            <a class="link" href="#link">
              its address
            </a>{" "}
            inside.
          </p>
          <LinkButton href="#link">A link as a button</LinkButton>
          <LinkButton href="#link" kind="quiet">
            A quiet one
          </LinkButton>
        </div>
      </Piece>
      <Piece name="copy-button">
        <div class="gallery-row">
          <CopyButton text="copied" />
        </div>
      </Piece>
      <Piece name="icon-button">
        <div class="gallery-row">
          <IconButton label="Delete">
            <Icon of={Trash} />
          </IconButton>
          <IconButton label="Delete, disabled" disabled>
            <Icon of={Trash} />
          </IconButton>
        </div>
      </Piece>
    </>
  );
}

function Switches() {
  const [isOn, setOn] = createSignal(true);
  return (
    <Piece name="switch">
      <Switch label="A switch" hint="It acts at once." isOn={isOn()} onChange={setOn} />
      <Switch label="A switch that is off" isOn={false} onChange={nothing} />
      <Switch label="A switch nobody may turn" isOn isDisabled onChange={nothing} />
    </Piece>
  );
}
