import { createMemo, createSignal } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { CommandList, type CommandSection } from "~/ui/command-list";
import { Dialog } from "~/ui/dialog";
import { useMe } from "../accounts/me";
import { useAssistants } from "../shell/current-assistant";
import { matchItems } from "./match-items";
import { type PaletteItem, paletteGroups } from "./palette-item";
import { usePaletteItems } from "./palette-items";
import { recentIds, rememberItem } from "./recent-items";

/** Before anything is typed: enough of each kind to see what there is. */
const listedMax = 8;

/** Goes to any page and does what can be done, from the keyboard alone. */
export default function Palette(props: { isOpen: boolean; onClose: () => void; onShortcuts: () => void }) {
  const t = useTexts();
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t().shortcuts.paletteTitle} isBare>
      <Choices onClose={props.onClose} onShortcuts={props.onShortcuts} />
    </Dialog>
  );
}

function Choices(props: { onClose: () => void; onShortcuts: () => void }) {
  const t = useTexts();
  const me = useMe();
  const assistants = useAssistants();
  const items = createMemo(usePaletteItems(() => props.onShortcuts()));
  const [typed, setTyped] = createSignal("");
  const recent = recentIds(me().userId);
  const titleOf = (group: PaletteItem["group"]) =>
    group === "current" ? t().shortcuts.groups.current(assistants.current()?.name ?? "") : t().shortcuts.groups[group];

  const listed = (): CommandSection<PaletteItem>[] => {
    const lately = recent.flatMap((id) => items().find((item) => item.id === id) ?? []);
    const rest = items().filter(({ id }) => !recent.includes(id));
    return [
      { title: t().shortcuts.groups.recent, items: lately },
      ...paletteGroups.map((group) => {
        const own = rest.filter((item) => item.group === group);
        return { title: titleOf(group), items: group === "assistants" ? own.slice(0, listedMax) : own };
      }),
    ];
  };
  const sections = createMemo(() =>
    typed().trim() ? [{ title: "", items: matchItems(items(), typed(), recent) }] : listed(),
  );
  const choose = (item: PaletteItem) => {
    rememberItem(me().userId, item.id);
    props.onClose();
    item.run();
  };
  return (
    <CommandList
      label={t().shortcuts.palettePlaceholder}
      sections={sections()}
      onInput={setTyped}
      onChoose={choose}
      nothing={t().shortcuts.paletteNothing}
      found={t().shortcuts.paletteResults}
    />
  );
}
