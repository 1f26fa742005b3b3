import { DomainError } from "../../kernel/errors";

export const gapUnknown = () => new DomainError("gaps.not_found", "not_found");
export const topicUnknown = () => new DomainError("topics.not_found", "not_found");
export const topicNameTaken = () => new DomainError("topics.name_taken", "conflict");
export const topicIntoItself = () => new DomainError("topics.into_itself", "conflict");
