import { DomainError } from "../../kernel/errors";

export const conversationUnknown = () => new DomainError("conversations.not_found", "not_found");
export const messageUnknown = () => new DomainError("conversations.message_not_found", "not_found");
