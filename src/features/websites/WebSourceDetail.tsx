import "./websites.css";
import "../documents/document-table.css";
import ArrowLeft from "@lucide/icons/icons/arrow-left";
import { useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import type { WebSourceView } from "~/contract/web-sources";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { shownAddress } from "~/lib/shown-address";
import { Icon } from "~/ui/icon";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { useWorkspace } from "../assistants/workspace";
import { WebPageList } from "./WebPageList";
import { WebSourceActions } from "./WebSourceActions";
import { WebSourceFacts } from "./WebSourceFacts";
import { WebSourceSettings } from "./WebSourceSettings";
import { WebSourceStateView } from "./WebSourceStateView";
import { webSourceQuery } from "./websites.queries";

/** One address: its visits, its settings, its pages. */
export function WebSourceDetail(props: { webSourceId: string }) {
  const workspace = useWorkspace();
  const source = createLive(() => webSourceQuery(workspace().id, props.webSourceId));
  return <Show when={source()}>{(known) => <Whole source={known()} />}</Show>;
}

function Whole(props: { source: WebSourceView }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const listPath = () => `/assistants/${workspace().id}/sites`;
  const address = () => shownAddress(props.source.url);
  return (
    <>
      <PageTitle parts={[address(), workspace().name]} />
      <PageHeader
        title={address()}
        above={
          <a class="back-link" href={listPath()}>
            <Icon of={ArrowLeft} size={14} />
            {t().websites.title}
          </a>
        }
        actions={<WebSourceActions source={props.source} onRemoved={() => navigate(listPath())} />}
      />
      <div class="websites">
        <WebSourceStateView source={props.source} />
        <WebSourceFacts source={props.source} />
        <Section title={t().websites.pages} description={t().websites.pagesIntro}>
          <WebPageList source={props.source} />
        </Section>
        <Section title={t().websites.settings}>
          <WebSourceSettings source={props.source} />
        </Section>
      </div>
    </>
  );
}
