import { DomainError } from "../../kernel/errors";

export const workspaceUnknown = () => new DomainError("workspaces.not_found", "not_found");
export const nameMismatch = () => new DomainError("workspaces.name_mismatch", "bad_input");
export const testedTooOften = (retryAfterMs: number) =>
  new DomainError("models.tested_too_often", "too_many", { retryAfterMs });
