import { DomainError } from "../../kernel/errors";

export const documentUnknown = () => new DomainError("documents.not_found", "not_found");
/** The same bytes were uploaded again after the document was deleted. */
export const documentBack = () => new DomainError("documents.already_there", "conflict");
export const tooManyDocuments = (max: number) => new DomainError("documents.too_many", "conflict", { max });
export const webSourceUnknown = () => new DomainError("web_sources.not_found", "not_found");
/** No page that its site took away, or its document is gone for good. */
export const webPageUnknown = () => new DomainError("web_pages.not_found", "not_found");
export const addressKnown = () => new DomainError("web_sources.already_there", "conflict");
export const addressImpossible = () => new DomainError("web_sources.impossible_address", "bad_input");

/** No table can be read in the file. */
export const faqUnreadable = () => new DomainError("faq.unreadable", "bad_input");
/** The first line does not name the columns that are needed. */
export const faqNoColumns = () => new DomainError("faq.no_columns", "bad_input");
export const faqUnknown = () => new DomainError("faq.not_found", "not_found");
/** The assistant has this question already, perhaps spelled otherwise. */
export const faqAlreadyThere = (faqId: string) => new DomainError("faq.already_there", "conflict", { faqId });
export const tooManyFaqLines = () => new DomainError("faq.too_many_lines", "too_large");
export const tooManyFaqEntries = (max: number) => new DomainError("faq.too_many", "conflict", { max });
