import { createAsync, Navigate } from "@solidjs/router";
import { type ParentProps, Show } from "solid-js";
import { safePath } from "~/lib/safe-path";
import { meQuery } from "./accounts.queries";

/** Pages for strangers: whoever is signed in already is sent on. */
export function AwayWhenSignedIn(props: ParentProps<{ to: unknown }>) {
  const me = createAsync(() => meQuery());
  return (
    <Show when={me()} fallback={props.children}>
      <Navigate href={safePath(props.to, "/")} />
    </Show>
  );
}
