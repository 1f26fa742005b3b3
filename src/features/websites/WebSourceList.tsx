import "./websites.css";
import Globe from "@lucide/icons/icons/globe";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { WebSourceForm } from "./WebSourceForm";
import { WebSourceTable } from "./WebSourceTable";
import { webSourcesQuery } from "./websites.queries";

/** The addresses an assistant reads, and the form that adds one. The site's own address is suggested first. */
export function WebSourceList() {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const sources = createLive(() => webSourcesQuery(workspace().id));
  return (
    <Show when={sources()}>
      {(list) => (
        <div class="websites">
          <Show
            when={list().length > 0}
            fallback={
              <EmptyState icon={Globe} title={t().websites.emptyTitle}>
                <p>{t().websites.emptyText}</p>
              </EmptyState>
            }
          >
            <WebSourceTable sources={list()} />
          </Show>
          <Show when={can("web_source.create")} fallback={<Notice kind="info">{t().websites.readOnly}</Notice>}>
            <Section title={t().websites.addTitle} description={t().websites.addText}>
              <div class="websites-form">
                <WebSourceForm suggested={list().length === 0 ? workspace().siteUrl : ""} />
              </div>
            </Section>
          </Show>
        </div>
      )}
    </Show>
  );
}
