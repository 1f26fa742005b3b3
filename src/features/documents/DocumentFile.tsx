import "./document-table.css";
import type { DocumentView } from "~/contract/documents";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { shownAddress } from "~/lib/shown-address";

/** What a document is: its type, its size, and where it came from. */
export function DocumentFile(props: { document: DocumentView }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <span class="dim document-table-file">
      {t().documents.types[props.document.type]} · {formats.fileSize(props.document.sizeBytes)}
      {originOf(props.document)}
    </span>
  );
}

/** Its address on the web, or the name of its file where the title does not say it. */
function originOf({ url, fileName, title }: DocumentView): string {
  if (url) return ` · ${shownAddress(url)}`;
  return fileName === title ? "" : ` · ${fileName}`;
}
