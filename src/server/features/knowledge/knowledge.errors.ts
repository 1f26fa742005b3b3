import { DomainError } from "../../kernel/errors";

export const documentUnknown = () => new DomainError("documents.not_found", "not_found");
/** The same bytes were uploaded again after the document was deleted. */
export const documentBack = () => new DomainError("documents.already_there", "conflict");
export const tooManyDocuments = (max: number) => new DomainError("documents.too_many", "conflict", { max });
export const webSourceUnknown = () => new DomainError("web_sources.not_found", "not_found");
export const addressKnown = () => new DomainError("web_sources.already_there", "conflict");
export const addressImpossible = () => new DomainError("web_sources.impossible_address", "bad_input");
