import type { RoutePreloadFuncArgs, RouteSectionProps } from "@solidjs/router";
import { Show } from "solid-js";
import { workspaceQuery } from "~/features/assistants/assistants.queries";
import { WorkspaceScope } from "~/features/assistants/workspace";
import { startLoading } from "~/lib/start-loading";

export const route = {
  preload: ({ params }: RoutePreloadFuncArgs) => {
    if (params.id) startLoading(workspaceQuery(params.id));
  },
};

export default function AssistantLayout(props: RouteSectionProps) {
  return (
    <Show when={props.params.id} keyed>
      {(id) => <WorkspaceScope id={id}>{props.children}</WorkspaceScope>}
    </Show>
  );
}
