import "./shortcuts.css";
import { For } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { shortcutGroups } from "~/lib/shortcuts/shortcut-table";
import { areSingleKeysOn, turnSingleKeys } from "~/lib/shortcuts/single-keys";
import { Dialog } from "~/ui/dialog";
import { Keys } from "~/ui/keys";
import { Switch } from "~/ui/switch";

/** What the keyboard does on this page: the very table that is bound, so it can't say anything else. */
export default function ShortcutsDialog(props: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts();
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t().shortcuts.title}>
      <div class="shortcuts">
        <For each={shortcutGroups().filter(({ shortcuts }) => shortcuts.length > 0)}>
          {(group) => (
            <section>
              <h3>{group.title}</h3>
              <dl>
                <For each={group.shortcuts}>
                  {(shortcut) => (
                    <div>
                      <dt>{shortcut.label}</dt>
                      <dd>
                        <Keys keys={shortcut.keys} />
                      </dd>
                    </div>
                  )}
                </For>
              </dl>
            </section>
          )}
        </For>
      </div>
      <Switch
        label={t().shortcuts.singleKeys}
        hint={t().shortcuts.singleKeysText}
        isOn={areSingleKeysOn()}
        onChange={turnSingleKeys}
      />
    </Dialog>
  );
}
