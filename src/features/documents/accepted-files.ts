import { createAsync } from "@solidjs/router";
import { type DocumentType, localTypes, remoteTypes } from "~/contract/document-types";
import { useWorkspace } from "../assistants/workspace";
import { readableQuery } from "./documents.queries";

const extensions: Record<DocumentType, string> = {
  pdf: ".pdf,application/pdf",
  docx: ".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: ".html,.htm,.xhtml,text/html",
  txt: ".txt,text/plain",
  md: ".md,.markdown,text/markdown",
  pptx: ".pptx",
  xlsx: ".xlsx",
  odt: ".odt",
  epub: ".epub",
  rtf: ".rtf",
  image: ".png,.jpg,.jpeg,.tif,.tiff,.bmp,.heic,.webp",
  doc: ".doc",
  ppt: ".ppt",
  xls: ".xls",
};

/** What the file picker offers; the server judges by content. */
export const acceptedFiles = (types: readonly DocumentType[]): string =>
  types.map((type) => extensions[type]).join(",");

/** What this installation reads: more where Unstructured is set up. */
export function useReadable() {
  const workspace = useWorkspace();
  const readable = createAsync(() => readableQuery(workspace().id));
  return {
    accept: () => acceptedFiles(readable()?.types ?? localTypes),
    readsMore: () => readable()?.types.some((type) => remoteTypes.some((remote) => remote === type)) ?? false,
  };
}
