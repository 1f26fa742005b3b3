import { For, Show } from "solid-js";
import type { WorkspaceListItem } from "~/contract/workspaces";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { useCan } from "../accounts/me";
import { createOpenGaps } from "../insights/open-gaps";
import { assistantPages } from "./assistant-pages";
import { NavigationLink } from "./NavigationLink";

/** The pages of one assistant. */
export function AssistantLinks(props: { workspace: WorkspaceListItem }) {
  const t = useTexts();
  const can = useCan();
  const formats = useFormats();
  const openGaps = createOpenGaps(() => props.workspace.id);
  const documentsBadge = () => {
    const { failed, busy } = props.workspace.documents;
    if (failed > 0) return t().shell.failedDocuments(failed);
    return busy > 0 ? t().shell.busyDocuments(busy) : undefined;
  };
  const gapsBadge = () => {
    const open = openGaps();
    return open ? formats.number(open) : undefined;
  };
  /** Short figures at the end of a line. */
  const badges: Record<string, () => string | undefined> = {
    "/documents": documentsBadge,
    "/gaps": gapsBadge,
  };
  return (
    <For each={assistantPages}>
      {(page) => (
        <Show when={!page.action || can(page.action)}>
          <NavigationLink
            href={`/assistants/${props.workspace.id}${page.path}`}
            icon={page.icon}
            isExact={page.path === ""}
            badge={badges[page.path]?.()}
          >
            {page.label(t())}
          </NavigationLink>
        </Show>
      )}
    </For>
  );
}
