import type { DocumentView } from "~/contract/documents";
import { useFormats, useLanguage, useTexts } from "~/lib/i18n/locale";
import { languageName } from "~/lib/language-name";
import { createLive } from "~/lib/live/live-data";
import { noFigure } from "~/lib/numbers";
import { shownAddress } from "~/lib/shown-address";
import { Facts } from "~/ui/facts";
import { useWorkspace } from "../assistants/workspace";
import { CitedLately } from "../conversations/CitedLately";
import { originQuery } from "../websites/websites.queries";
import { documentCitationsQuery } from "./documents.queries";

export function DocumentFacts(props: { document: DocumentView }) {
  const t = useTexts();
  const formats = useFormats();
  const language = useLanguage();
  const workspace = useWorkspace();
  const citations = createLive(() => documentCitationsQuery(workspace().id, props.document.id));
  const origin = createLive(async () => (props.document.url ? originQuery(workspace().id, props.document.id) : null));
  const names = () => t().documents.facts;
  const siteFact = () => {
    const known = origin();
    if (!known) return [];
    const path = `/assistants/${workspace().id}/sites/${known.webSourceId}`;
    const link = (
      <a class="link" href={path}>
        {shownAddress(known.sourceUrl)}
      </a>
    );
    return [{ name: names().site, value: link }];
  };
  return (
    <Facts
      facts={[
        props.document.url
          ? { name: names().address, value: <PageLink url={props.document.url} /> }
          : { name: names().file, value: props.document.fileName },
        ...siteFact(),
        { name: names().type, value: t().documents.types[props.document.type] },
        { name: names().size, value: formats.fileSize(props.document.sizeBytes) },
        { name: names().pages, value: props.document.pages === null ? noFigure : formats.number(props.document.pages) },
        { name: names().passages, value: formats.number(props.document.passages) },
        { name: names().language, value: languageName(props.document.language, language()) ?? noFigure },
        { name: names().added, value: formats.fullDate(props.document.addedAt) },
        {
          name: names().indexed,
          value: props.document.indexedAt === null ? noFigure : formats.fullDate(props.document.indexedAt),
        },
        { name: t().conversations.citations, value: <CitedLately citations={citations()} /> },
        { name: names().took, value: formats.duration(props.document.tookMs) },
      ]}
    />
  );
}

function PageLink(props: { url: string }) {
  return (
    <a class="link" href={props.url} target="_blank" rel="noreferrer noopener">
      {shownAddress(props.url)}
    </a>
  );
}
