import { createSignal, Show, untrack } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Form } from "~/ui/form";
import { LinesField } from "~/ui/lines-field";
import { Notice } from "~/ui/notice";
import { SubmitButton } from "~/ui/submit-button";
import { showToast } from "~/ui/toast";
import { ChangesAllowed } from "./ChangesAllowed";
import { domainOf, isDomain } from "./domain-of";
import { saveSettings } from "./save-settings";
import { useWorkspace } from "./workspace";

const domainsMax = 50;

/** The sites where the assistant answers. */
export function DomainsForm() {
  const t = useTexts();
  const workspace = useWorkspace();
  const [domains, setDomains] = createSignal(untrack(() => [...workspace().allowedDomains]));
  const written = () =>
    domains()
      .map(domainOf)
      .filter((domain) => domain);
  const save = async () => {
    await saveSettings(workspace().id, { allowedDomains: [...new Set(written())] });
    showToast({ text: t().words.saved });
  };
  return (
    <ChangesAllowed action="workspace.update">
      <Form
        onSubmit={save}
        label={t().integration.domains}
        actions={<SubmitButton kind="quiet">{t().words.save}</SubmitButton>}
      >
        <LinesField
          name="allowedDomains"
          label={t().integration.domains}
          isLabelHidden
          hint={t().integration.domainsIntro}
          value={untrack(domains)}
          max={domainsMax}
          maxLength={260}
          placeholder={t().integration.domainPlaceholder}
          addLabel={t().integration.domainAdd}
          removeLabel={t().integration.domainRemove}
          lineLabel={t().integration.domainLine}
          tidy={domainOf}
          problemOf={(line) => (line === "" || isDomain(line) ? undefined : t().integration.domainPattern)}
          onChange={setDomains}
        />
        <Show when={written().length === 0}>
          <Notice kind="info">{t().integration.domainsEmpty}</Notice>
        </Show>
      </Form>
    </ChangesAllowed>
  );
}
