import { revalidate } from "@solidjs/router";
import { Show, untrack } from "solid-js";
import type { WebSourceView } from "~/contract/web-sources";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { SubmitButton } from "~/ui/submit-button";
import { showToast } from "~/ui/toast";
import { ChangesAllowed } from "../assistants/ChangesAllowed";
import { useWorkspace } from "../assistants/workspace";
import { LimitFields } from "./LimitFields";
import { RevisitField } from "./RevisitField";
import { revisitOf } from "./revisit-of";
import { webSourceQuery, webSourcesQuery } from "./websites.queries";

/** How often an address is visited, and how far. */
export function WebSourceSettings(props: { source: WebSourceView }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const initial = untrack(() => ({ ...props.source }));
  const numberOf = (values: FormData, name: string, otherwise: number) =>
    textOf(values, name) === "" ? otherwise : Number(textOf(values, name));
  const save = async (values: FormData) => {
    const workspaceId = workspace().id;
    await api.webSources.update.mutate({
      workspaceId,
      webSourceId: initial.id,
      settings: {
        revisit: revisitOf(values),
        pagesMax: numberOf(values, "pagesMax", initial.pagesMax),
        depthMax: numberOf(values, "depthMax", initial.depthMax),
      },
    });
    await revalidate([webSourcesQuery.keyFor(workspaceId), webSourceQuery.keyFor(workspaceId, initial.id)]);
    showToast({ text: t().words.saved });
  };
  return (
    <div class="websites-form">
      <ChangesAllowed action="web_source.update">
        <Form onSubmit={save} label={t().websites.settings} actions={<SubmitButton>{t().words.save}</SubmitButton>}>
          <RevisitField value={initial.revisit} />
          <Show when={initial.kind !== "page"}>
            <LimitFields pagesMax={initial.pagesMax} depthMax={initial.depthMax} hasDepth={initial.kind === "site"} />
          </Show>
        </Form>
      </ChangesAllowed>
    </div>
  );
}
