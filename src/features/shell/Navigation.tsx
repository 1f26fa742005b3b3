import { useLocation } from "@solidjs/router";
import House from "lucide-solid/icons/house";
import Inbox from "lucide-solid/icons/inbox";
import LayoutGrid from "lucide-solid/icons/layout-grid";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Brand } from "~/ui/brand";
import { UserMenu } from "../accounts/UserMenu";
import { workspacesQuery } from "../assistants/assistants.queries";
import { inboxCountQuery } from "../inbox/inbox.queries";
import { AssistantLinks } from "./AssistantLinks";
import { AssistantSwitcher } from "./AssistantSwitcher";
import { NavigationLink } from "./NavigationLink";

/** On the left (on top of narrow windows): all assistants, the pages of the current one, the account. */
export function Navigation() {
  const t = useTexts();
  const location = useLocation();
  const workspaces = createLive(() => workspacesQuery());
  const count = createLive(() => inboxCountQuery());
  const unanswered = () => (count()?.waiting ?? 0) + (count()?.mine ?? 0);
  const currentId = () => /^\/assistants\/(?!new$)([^/]+)/.exec(location.pathname)?.[1];
  const current = () => workspaces()?.find((workspace) => workspace.id === currentId());
  return (
    <nav class="navigation" aria-label={t().shell.mainNavigation}>
      <a class="navigation-brand" href="/">
        <Brand />
      </a>
      <div class="navigation-links">
        <NavigationLink href="/" icon={House} isExact>
          {t().shell.home}
        </NavigationLink>
        <NavigationLink href="/assistants" icon={LayoutGrid} isExact>
          {t().shell.assistants}
        </NavigationLink>
        <NavigationLink href="/inbox" icon={Inbox} badge={unanswered() > 0 ? String(unanswered()) : undefined}>
          {t().inbox.title}
        </NavigationLink>
        <Show when={current()}>
          {(workspace) => (
            <>
              <AssistantSwitcher current={workspace()} all={workspaces() ?? []} />
              <AssistantLinks workspace={workspace()} />
            </>
          )}
        </Show>
      </div>
      <UserMenu />
    </nav>
  );
}
