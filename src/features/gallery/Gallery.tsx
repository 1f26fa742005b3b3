import "./gallery.css";
import { For } from "solid-js";
import { type Theme, themes } from "~/contract/workspaces";
import { pageTheme, pickTheme } from "~/lib/theme/page-theme";
import { ChoiceGroup } from "~/ui/choice-group";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { Actions } from "./Actions";
import { Data } from "./Data";
import { Fields } from "./Fields";
import { Overlays } from "./Overlays";
import { States } from "./States";

const parts = [
  { title: "Actions", content: Actions },
  { title: "Fields", content: Fields },
  { title: "States", content: States },
  { title: "Data", content: Data },
  { title: "Overlays", content: Overlays },
] as const;
const isTheme = (value: string): value is Theme => themes.some((theme) => theme === value);

/** Every piece of the interface in its states. For whoever builds pages: only `npm run dev` serves it. */
export default function Gallery() {
  return (
    <main class="gallery" data-gallery="monitora-ui-gallery">
      <PageTitle parts={["UI"]} />
      <PageHeader
        title="UI"
        below="What pages are made of, from src/ui."
        actions={
          <ChoiceGroup
            name="theme"
            label="Theme"
            value={pageTheme()}
            choices={themes.map((theme) => ({ value: theme, label: theme }))}
            onChange={(theme) => isTheme(theme) && pickTheme(theme)}
          />
        }
      />
      <For each={parts}>
        {({ title, content: Content }) => (
          <Section title={title}>
            <div class="gallery-part">
              <Content />
            </div>
          </Section>
        )}
      </For>
    </main>
  );
}
