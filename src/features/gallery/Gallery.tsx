import "./gallery.css";
import { For } from "solid-js";
import { type Theme, themes } from "~/contract/workspaces";
import { pageTheme, pickTheme } from "~/lib/theme/page-theme";
import { ChoiceGroup } from "~/ui/choice-group";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { Actions } from "./Actions";
import { Fields } from "./Fields";
import { Figures } from "./Figures";
import { Filters } from "./Filters";
import { Lists } from "./Lists";
import { Overlays } from "./Overlays";
import { States } from "./States";

const parts = [
  { title: "Actions", content: Actions },
  { title: "Fields", content: Fields },
  { title: "Filters", content: Filters },
  { title: "States", content: States },
  { title: "Figures", content: Figures },
  { title: "Lists", content: Lists },
  { title: "Overlays", content: Overlays },
] as const;
const isTheme = (value: string): value is Theme => themes.some((theme) => theme === value);

/** Every piece of the interface in its states. For whoever builds pages: only `npm run dev` serves it. */
export default function Gallery() {
  return (
    <main class="gallery" data-gallery="monitora-ui-gallery">
      <PageTitle parts={["UI"]} />
      <div data-piece="page-header">
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
      </div>
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
