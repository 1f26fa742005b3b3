import ArrowLeft from "@lucide/icons/icons/arrow-left";
import type { JSX } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import { leftAddress } from "~/ui/left-address";
import { PageHeader } from "~/ui/page-header";
import { useWorkspace } from "../assistants/workspace";

/** The head of a page below the list of question-réponses. */
export function FaqHead(props: { title: string; actions?: JSX.Element }) {
  const t = useTexts();
  const workspace = useWorkspace();
  return (
    <PageHeader
      title={props.title}
      actions={props.actions}
      above={
        <a class="back-link" href={leftAddress(`/assistants/${workspace().id}/faq`)}>
          <Icon of={ArrowLeft} size={14} />
          {t().faq.title}
        </a>
      }
    />
  );
}
