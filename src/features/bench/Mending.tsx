import "~/ui/form.css";
import { For } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { LinkButton } from "~/ui/button";
import { useWorkspace } from "../assistants/workspace";

/** What to do when the answer is not right. */
export function Mending(props: { isAnswered: boolean }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const ways = () => Object.values(props.isAnswered ? t().bench.mendAnswered : t().bench.mendUnknown);
  return (
    <div class="bench-mending">
      <h3>{t().bench.mend}</h3>
      <ul>
        <For each={ways()}>{(way) => <li>{way}</li>}</For>
      </ul>
      <p class="form-actions">
        <LinkButton kind="quiet" href={`/assistants/${workspace().id}/documents`}>
          {t().bench.toDocuments}
        </LinkButton>
      </p>
    </div>
  );
}
