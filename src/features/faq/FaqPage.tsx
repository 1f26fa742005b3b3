import { createAsync, useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import type { FaqView } from "~/contract/faq-view";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Facts } from "~/ui/facts";
import { leftAddress } from "~/ui/left-address";
import { PageTitle } from "~/ui/page-title";
import { useWorkspace } from "../assistants/workspace";
import { CitedLately } from "../conversations/CitedLately";
import { FaqActions } from "./FaqActions";
import { FaqEditor } from "./FaqEditor";
import { FaqHead } from "./FaqHead";
import { FaqStateBadge } from "./FaqStateBadge";
import { faqCitationsQuery, faqQuery } from "./faq.queries";

/** One question-réponse, to change. */
export function FaqPage(props: { faqId: string }) {
  const workspace = useWorkspace();
  const entry = createAsync(() => faqQuery(workspace().id, props.faqId));
  return <Show when={entry()}>{(known) => <Whole entry={known()} />}</Show>;
}

function Whole(props: { entry: FaqView }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const citations = createLive(() => faqCitationsQuery(workspace().id, props.entry.id));
  return (
    <>
      <PageTitle parts={[props.entry.question, workspace().name]} />
      <FaqHead
        title={t().faq.editTitle}
        actions={
          <>
            <FaqStateBadge entry={props.entry} />
            <FaqActions
              workspaceId={workspace().id}
              entry={props.entry}
              onRemoved={() => navigate(leftAddress(`/assistants/${workspace().id}/faq`))}
            />
          </>
        }
      />
      <div class="faq-facts">
        <Facts facts={[{ name: t().conversations.citations, value: <CitedLately citations={citations()} /> }]} />
      </div>
      <FaqEditor entry={props.entry} />
    </>
  );
}
