import { type JSX, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { hostOf } from "./host-of";
import { useWorkspace } from "./workspace";

/** The head of an assistant's page: whose it is, what it shows, what can be done. */
export function AssistantHeader(props: { title: string; actions?: JSX.Element }) {
  const t = useTexts();
  const workspace = useWorkspace();
  return (
    <>
      <PageTitle parts={[props.title, workspace().name]} />
      <PageHeader
        title={props.title}
        actions={props.actions}
        above={
          <>
            {hostOf(workspace().siteUrl) || workspace().name}{" "}
            <Show when={workspace().state === "paused"}>
              <Badge kind="warn">{t().assistants.paused}</Badge>
            </Show>
          </>
        }
      />
    </>
  );
}
