<<<<<<< HEAD
import { For, Show } from "solid-js";
=======
import Bot from "lucide-solid/icons/bot";
import ChartColumn from "lucide-solid/icons/chart-column";
import Code from "lucide-solid/icons/code";
import FileText from "lucide-solid/icons/file-text";
import FlaskConical from "lucide-solid/icons/flask-conical";
import Globe from "lucide-solid/icons/globe";
import Inbox from "lucide-solid/icons/inbox";
import ListChecks from "lucide-solid/icons/list-checks";
import ListTodo from "lucide-solid/icons/list-todo";
import MessageCircleQuestion from "lucide-solid/icons/message-circle-question-mark";
import MessageSquare from "lucide-solid/icons/message-square";
import Palette from "lucide-solid/icons/palette";
import Play from "lucide-solid/icons/play";
import Settings2 from "lucide-solid/icons/settings-2";
import Shapes from "lucide-solid/icons/shapes";
import { Show } from "solid-js";
>>>>>>> dc9a6d1 (feat(insights): topics: what visitors ask about most, grouped by their words, arranged by hand)
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
<<<<<<< HEAD
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
=======
    <>
      <NavigationLink href={at("")} icon={ChartColumn} isExact>
        {t().shell.overview}
      </NavigationLink>
      <NavigationLink href={at("/documents")} icon={FileText} badge={documentsBadge()}>
        {t().shell.documents}
      </NavigationLink>
      <NavigationLink href={at("/sites")} icon={Globe}>
        {t().shell.websites}
      </NavigationLink>
      <NavigationLink href={at("/faq")} icon={MessageCircleQuestion}>
        {t().shell.faq}
      </NavigationLink>
      <NavigationLink href={at("/conversations")} icon={MessageSquare}>
        {t().shell.conversations}
      </NavigationLink>
      <NavigationLink href={at("/inbox")} icon={Inbox}>
        {t().inbox.title}
      </NavigationLink>
      <NavigationLink href={at("/gaps")} icon={ListTodo} badge={gapsBadge()}>
        {t().gaps.title}
      </NavigationLink>
      <NavigationLink href={at("/topics")} icon={Shapes}>
        {t().topics.title}
      </NavigationLink>
      <NavigationLink href={at("/model")} icon={Bot}>
        {t().shell.model}
      </NavigationLink>
      <NavigationLink href={at("/appearance")} icon={Palette}>
        {t().shell.appearance}
      </NavigationLink>
      <NavigationLink href={at("/integration")} icon={Code}>
        {t().shell.integration}
      </NavigationLink>
      <NavigationLink href={at("/try")} icon={Play}>
        {t().shell.try}
      </NavigationLink>
      <Show when={can("workspace.try")}>
        <NavigationLink href={at("/bench")} icon={FlaskConical}>
          {t().shell.bench}
        </NavigationLink>
        <NavigationLink href={at("/checks")} icon={ListChecks}>
          {t().shell.checks}
        </NavigationLink>
      </Show>
      <NavigationLink href={at("/settings")} icon={Settings2}>
        {t().shell.settings}
      </NavigationLink>
    </>
>>>>>>> dc9a6d1 (feat(insights): topics: what visitors ask about most, grouped by their words, arranged by hand)
  );
}
