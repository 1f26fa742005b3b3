import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { DomainError, type ErrorKind } from "../kernel/errors";

const codes = {
  bad_input: "BAD_REQUEST",
  unauthenticated: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  not_found: "NOT_FOUND",
  conflict: "CONFLICT",
  too_large: "PAYLOAD_TOO_LARGE",
  too_many: "TOO_MANY_REQUESTS",
  unavailable: "SERVICE_UNAVAILABLE",
} as const satisfies Record<ErrorKind, TRPCError["code"]>;

export const httpStatus = {
  bad_input: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
} as const satisfies Record<ErrorKind, number>;

/** A refusal of ours as tRPC knows it; anything else stays an internal error. */
export const toTrpcError = (error: TRPCError): TRPCError => {
  if (error.cause instanceof DomainError) {
    return new TRPCError({ code: codes[error.cause.kind], message: error.cause.code, cause: error.cause });
  }
  return error;
};

/** What a client learns of an error: a stable code and its details, never the text of an unknown error. */
export const publicShape = (error: TRPCError): { domainCode: string; details: Record<string, unknown> } => {
  if (error.cause instanceof DomainError) return { domainCode: error.cause.code, details: error.cause.details };
  if (error.cause instanceof ZodError)
    return { domainCode: "input.invalid", details: { fields: fieldsOf(error.cause) } };
  if (error.code === "BAD_REQUEST" || error.code === "PARSE_ERROR") return { domainCode: "input.invalid", details: {} };
  if (error.code === "NOT_FOUND") return { domainCode: "procedure.unknown", details: {} };
  return { domainCode: "internal", details: {} };
};

const fieldsOf = (error: ZodError): string[] => [...new Set(error.issues.map((issue) => issue.path.join(".")))];
