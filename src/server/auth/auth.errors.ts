import type { Action } from "~/contract/rights";
import { DomainError } from "../kernel/errors";

export const notSignedIn = () => new DomainError("rights.not_signed_in", "unauthenticated");
export const rightMissing = (action: Action) => new DomainError("rights.missing", "forbidden", { action });
export const notPlatformAdministrator = () => new DomainError("rights.platform", "forbidden");
export const foreignOrigin = () => new DomainError("rights.foreign_origin", "forbidden");
export const tokenInvalid = () => new DomainError("chat.token_invalid", "unauthenticated");
