import type { RoutePreloadFuncArgs, RouteSectionProps } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { ConversationDetail } from "~/features/conversations/ConversationDetail";
import { conversationQuery } from "~/features/conversations/conversations.queries";
import { startLoading } from "~/lib/start-loading";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: ({ params }: RoutePreloadFuncArgs) => {
    if (params.id && params.cid) startLoading(conversationQuery(params.id, params.cid));
  },
};

export default function ConversationPage(props: RouteSectionProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Show when={props.params.cid} keyed>
        {(id) => <ConversationDetail conversationId={id} />}
      </Show>
    </Suspense>
  );
}
