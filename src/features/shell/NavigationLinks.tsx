import { For, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { AssistantLinks } from "./AssistantLinks";
import { AssistantSwitcher } from "./AssistantSwitcher";
import { useAssistants } from "./current-assistant";
import { mainPages } from "./main-pages";
import { NavigationLink } from "./NavigationLink";
import { createUnanswered } from "./unanswered";

/** The pages of all assistants, then those of the current one. */
export function NavigationLinks() {
  const t = useTexts();
  const assistants = useAssistants();
  const unanswered = createUnanswered();
  /** Short figures at the end of a line. */
  const badges: Record<string, () => string | undefined> = {
    "/inbox": () => (unanswered() > 0 ? String(unanswered()) : undefined),
  };
  return (
    <>
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
    </>
  );
}
