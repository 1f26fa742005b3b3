import { Show } from "solid-js";
import type { Validity } from "~/contract/documents";
import { Notice } from "~/ui/notice";

interface EndingNoticeProps {
  entries: readonly { validity: Validity }[];
  expired: (count: number) => string;
  soon: (count: number) => string;
}

/** How many of them end soon, and how many have ended. */
export function EndingNotice(props: EndingNoticeProps) {
  const count = (validity: Validity) => props.entries.filter((entry) => entry.validity === validity).length;
  return (
    <Show when={count("soon") + count("expired") > 0}>
      <Notice kind="warn">
        <Show when={count("expired") > 0}>
          <p>{props.expired(count("expired"))}</p>
        </Show>
        <Show when={count("soon") > 0}>
          <p>{props.soon(count("soon"))}</p>
        </Show>
      </Notice>
    </Show>
  );
}
