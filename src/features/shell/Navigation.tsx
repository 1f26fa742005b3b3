import { For, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Brand } from "~/ui/brand";
import { UserMenu } from "../accounts/UserMenu";
import { inboxCountQuery } from "../inbox/inbox.queries";
import { PaletteButton } from "../palette/PaletteButton";
import { AssistantLinks } from "./AssistantLinks";
import { AssistantSwitcher } from "./AssistantSwitcher";
import { useAssistants } from "./current-assistant";
import { mainPages } from "./main-pages";
import { NavigationLink } from "./NavigationLink";

/** On the left (on top of narrow windows): the pages of all assistants, those of the current one, the account. */
export function Navigation(props: { onPalette: () => void }) {
  const t = useTexts();
  const assistants = useAssistants();
  const count = createLive(() => inboxCountQuery());
  const unanswered = () => (count()?.waiting ?? 0) + (count()?.mine ?? 0);
  /** Short figures at the end of a line. */
  const badges: Record<string, () => string | undefined> = {
    "/inbox": () => (unanswered() > 0 ? String(unanswered()) : undefined),
  };
  return (
    <nav class="navigation" aria-label={t().shell.mainNavigation}>
      <a class="navigation-brand" href="/">
        <Brand />
      </a>
      <PaletteButton onOpen={() => props.onPalette()} />
      <div class="navigation-links">
        <For each={mainPages}>
          {(page) => (
            <NavigationLink href={page.path} icon={page.icon} isExact badge={badges[page.path]?.()}>
              {page.label(t())}
            </NavigationLink>
          )}
        </For>
        <Show when={assistants.current()}>
          {(workspace) => (
            <>
              <AssistantSwitcher current={workspace()} all={assistants.all()} />
              <AssistantLinks workspace={workspace()} />
            </>
          )}
        </Show>
      </div>
      <UserMenu />
    </nav>
  );
}
