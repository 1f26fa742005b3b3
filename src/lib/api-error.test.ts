import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { domainCodeOf, errorCode, isNotFound, isSignedOut } from "./api-error";

const answered = (data: object) => TRPCClientError.from({ error: { code: -32_600, message: "", data } });

test("a refusal is named by the domain's code before tRPC's", () => {
  expect(errorCode(answered({ code: "BAD_REQUEST", domainCode: "workspaces.name_mismatch" }))).toBe(
    "workspaces.name_mismatch",
  );
  expect(errorCode(answered({ code: "NOT_FOUND", domainCode: null }))).toBe("NOT_FOUND");
});

test("a call that no server answered is told from a refusal", () => {
  expect(errorCode(new TRPCClientError("Failed to fetch"))).toBe("unreachable");
  expect(errorCode(new Error("a mistake of ours"))).toBe("internal");
});

test("an ended session and a missing thing are recognised whatever the domain calls them", () => {
  expect(isSignedOut(answered({ code: "UNAUTHORIZED", domainCode: "accounts.not_signed_in" }))).toBe(true);
  expect(isNotFound(answered({ code: "NOT_FOUND", domainCode: "documents.not_found" }))).toBe(true);
  expect(isNotFound(answered({ code: "BAD_REQUEST" }))).toBe(false);
});

test("an error thrown in this process gives the code of its cause, not the text", () => {
  expect(domainCodeOf(new Error("secret", { cause: { code: "documents.not_found" } }))).toBe("documents.not_found");
  expect(domainCodeOf(new Error("secret"))).toBeNull();
});
