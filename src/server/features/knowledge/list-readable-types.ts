import { type DocumentType, documentTypes } from "~/contract/document-types";
import type { Services } from "../../services";
import { refusalOfType } from "./documents.rules";

/** What this installation reads: more where Unstructured is set up. */
export const listReadableTypes = ({ config }: Pick<Services, "config">): { types: DocumentType[] } => ({
  types: documentTypes.filter((type) => refusalOfType(type, config.unstructured !== null) === null),
});
