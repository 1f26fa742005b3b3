import Ellipsis from "lucide-solid/icons/ellipsis";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { createSignal } from "solid-js";
import { Brand } from "~/ui/brand";
import { Button, LinkButton } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { IconButton } from "~/ui/icon-button";
import { Keys } from "~/ui/keys";
import { Menu } from "~/ui/menu";
import { Switch } from "~/ui/switch";
import { Tabs } from "~/ui/tabs";
import { showToast } from "~/ui/toast";

const size = { size: 16, strokeWidth: 1.5 };

/** Buttons, menus, tabs, switches: what is pressed. */
export function Actions() {
  const [isOn, setOn] = createSignal(true);
  const nothing = () => undefined;
  return (
    <>
      <div class="gallery-row">
        <Brand />
        <Button>
          <Plus {...size} />
          Primary
        </Button>
        <Button kind="quiet">Quiet</Button>
        <Button kind="plain">Plain</Button>
        <Button kind="danger">Danger</Button>
        <Button isBusy>Busy</Button>
        <Button disabled>Disabled</Button>
        <LinkButton href="#link">A link</LinkButton>
        <CopyButton text="copied" />
        <IconButton label="Delete">
          <Trash {...size} />
        </IconButton>
        <IconButton label="Delete, disabled" disabled>
          <Trash {...size} />
        </IconButton>
        <Menu
          label="More"
          trigger={<Ellipsis {...size} />}
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
        <Button kind="quiet" onClick={() => showToast({ text: "Done.", action: { label: "Undo", run: nothing } })}>
          Toast
        </Button>
        <Keys keys="mod+k" />
        <Keys keys="g h" />
      </div>
      <Switch label="A switch" hint="It acts at once." isOn={isOn()} onChange={setOn} />
      <Switch label="A switch that is off" isOn={false} onChange={nothing} />
      <Switch label="A switch nobody may turn" isOn isDisabled onChange={nothing} />
      <Tabs
        label="Tabs"
        tabs={[
          { value: "one", label: "First", content: () => <p>The first one.</p> },
          { value: "two", label: "Second", content: () => <p>The second one.</p> },
        ]}
      />
    </>
  );
}
