import { revalidate } from "@solidjs/router";
import { createSignal, Show, untrack } from "solid-js";
import { type DocumentView, visibilities } from "~/contract/documents";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { ChoiceGroup } from "~/ui/choice-group";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { Section } from "~/ui/section";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { showToast } from "~/ui/toast";
import { ChangesAllowed } from "../assistants/ChangesAllowed";
import { useWorkspace } from "../assistants/workspace";
import { DocumentUseBadges } from "./DocumentUseBadges";
import { documentQuery, documentsQuery } from "./documents.queries";

/** What visitors see of a document, and until when answers use it. */
export function DocumentUse(props: { document: DocumentView }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const initial = untrack(() => ({ ...props.document }));
  const [visibility, setVisibility] = createSignal(initial.visibility);
  const choose = (value: string) => setVisibility(visibilities.find((known) => known === value) ?? initial.visibility);
  const save = async (values: FormData) => {
    const workspaceId = workspace().id;
    await api.documents.update.mutate({
      workspaceId,
      documentId: initial.id,
      visibility: visibility(),
      validUntil: textOf(values, "validUntil") || null,
    });
    await revalidate([documentsQuery.keyFor(workspaceId), documentQuery.keyFor(workspaceId, initial.id)]);
    showToast({ text: t().words.saved });
  };
  return (
    <Section title={t().documents.use}>
      <ChangesAllowed action="document.update">
        <Form
          class="document-use"
          onSubmit={save}
          label={t().documents.use}
          actions={<SubmitButton>{t().words.save}</SubmitButton>}
        >
          <div>
            <ChoiceGroup
              name="visibility"
              label={t().documents.visibility}
              value={visibility()}
              choices={visibilities.map((value) => ({ value, label: t().documents.visibilities[value] }))}
              onChange={choose}
            />
            <p class="section-description">{t().documents.visibilityTexts[visibility()]}</p>
            <Show when={props.document.visibility === "public"}>
              <a class="link" href={linkOf(workspace().id, props.document)} target="_blank" rel="noreferrer noopener">
                {t().documents.publicLink}
              </a>
            </Show>
          </div>
          <TextField
            name="validUntil"
            type="date"
            label={t().documents.validUntil}
            hint={t().documents.validUntilHint}
            isOptional={t().words.optional}
            value={initial.validUntil ?? ""}
          />
          <DocumentUseBadges document={props.document} />
        </Form>
      </ChangesAllowed>
    </Section>
  );
}

/** As `document-use.rules.ts` makes it for answers. */
const linkOf = (workspaceId: string, { url, id }: DocumentView): string => url ?? `/api/files/${workspaceId}/${id}`;
