import { revalidate, useNavigate } from "@solidjs/router";
import { createSignal, Show, untrack } from "solid-js";
import { depthMaxDefault, pagesMaxDefault, type WebSourceKind, webSourceKinds } from "~/contract/web-sources";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { ChoiceGroup } from "~/ui/choice-group";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { fullUrl } from "../assistants/full-url";
import { useWorkspace } from "../assistants/workspace";
import { folderOf, guessKind } from "./guess-kind";
import { LimitFields } from "./LimitFields";
import { RevisitField } from "./RevisitField";
import { revisitOf } from "./revisit-of";
import { webSourcesQuery } from "./websites.queries";

const order: readonly WebSourceKind[] = ["site", "page", "sitemap"];

/** An address, what it stands for (guessed until somebody says), and how often it is read again. */
export function WebSourceForm(props: { suggested: string }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const initial = untrack(() => props.suggested);
  const [address, setAddress] = createSignal(initial);
  const [chosen, setChosen] = createSignal<WebSourceKind>();
  const kind = () => chosen() ?? guessKind(fullUrl(address()));
  const about = () => {
    const texts = t().websites.kindTexts;
    const known = kind();
    return known === "site" ? texts.site(folderOf(fullUrl(address()))) : texts[known];
  };
  const add = async (values: FormData) => {
    const workspaceId = workspace().id;
    const { id } = await api.webSources.create.mutate({
      workspaceId,
      url: fullUrl(textOf(values, "url")),
      kind: kind(),
      revisit: revisitOf(values),
      pagesMax: Number(textOf(values, "pagesMax")) || pagesMaxDefault,
      depthMax: textOf(values, "depthMax") === "" ? depthMaxDefault : Number(textOf(values, "depthMax")),
    });
    await revalidate(webSourcesQuery.keyFor(workspaceId));
    navigate(`/assistants/${workspaceId}/sites/${id}`);
  };
  return (
    <Form onSubmit={add} label={t().websites.addTitle} actions={<SubmitButton>{t().websites.add}</SubmitButton>}>
      <TextField
        name="url"
        type="url"
        inputmode="url"
        label={t().websites.address}
        hint={t().websites.addressHint}
        placeholder={t().websites.addressPlaceholder}
        value={initial}
        maxlength={2000}
        autocomplete="url"
        required
        onInput={(event) => setAddress(event.currentTarget.value)}
        onChange={(event) => {
          event.currentTarget.value = fullUrl(event.currentTarget.value);
        }}
      />
      <div>
        <ChoiceGroup
          name="kind"
          label={t().websites.kind}
          value={kind()}
          choices={order.map((value) => ({ value, label: t().websites.kinds[value] }))}
          onChange={(value) => setChosen(webSourceKinds.find((known) => known === value))}
        />
        <p class="section-description" aria-live="polite">
          {about()}
        </p>
      </div>
      <RevisitField value="weekly" />
      <Show when={kind() !== "page"}>
        <LimitFields pagesMax={pagesMaxDefault} depthMax={depthMaxDefault} hasDepth={kind() === "site"} />
      </Show>
    </Form>
  );
}
