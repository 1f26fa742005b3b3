import "./document-detail.css";
import ArrowLeft from "@lucide/icons/icons/arrow-left";
import { useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import type { DocumentView } from "~/contract/documents";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Icon } from "~/ui/icon";
import { leftAddress } from "~/ui/left-address";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { useWorkspace } from "../assistants/workspace";
import { DocumentActions } from "./DocumentActions";
import { DocumentFacts } from "./DocumentFacts";
import { DocumentStateView } from "./DocumentStateView";
import { DocumentUse } from "./DocumentUse";
import { documentQuery } from "./documents.queries";
import { PassageList } from "./PassageList";
import { UploadList } from "./UploadList";

/** One document: what is known of it, and the passages the assistant reads. */
export function DocumentDetail(props: { documentId: string }) {
  const workspace = useWorkspace();
  const document = createLive(() => documentQuery(workspace().id, props.documentId));
  return <Show when={document()}>{(known) => <Whole document={known()} />}</Show>;
}

function Whole(props: { document: DocumentView }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const listPath = () => leftAddress(`/assistants/${workspace().id}/documents`);
  return (
    <>
      <PageTitle parts={[props.document.title, workspace().name]} />
      <PageHeader
        title={props.document.title}
        above={
          <a class="back-link" href={listPath()}>
            <Icon of={ArrowLeft} size={14} />
            {t().documents.title}
          </a>
        }
        actions={
          <DocumentActions
            workspaceId={workspace().id}
            document={props.document}
            onRemoved={() => navigate(listPath())}
          />
        }
      />
      <div class="document-detail">
        <UploadList />
        <DocumentStateView document={props.document} />
        <DocumentFacts document={props.document} />
        <DocumentUse document={props.document} />
        <Section title={t().documents.passages} description={t().documents.passagesIntro}>
          <PassageList document={props.document} />
        </Section>
      </div>
    </>
  );
}
