import { type Logger, pino } from "pino";

export type { Logger };

/** Structured logs on standard output. Never a secret, a token, an e-mail or a visitor's text. */
export const createLogger = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: {
      paths: ["password", "*.password", "token", "*.token", "email", "*.email", "question", "*.question", "cookie"],
      censor: "[hidden]",
    },
    serializers: { err: describeError },
  });

/**
 * Database errors carry the query's parameters, which may be a visitor's words, and a mail server's answer quotes the
 * recipient: only name, code and stack are kept of them.
 */
const describeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { type: typeof error };
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = "code" in cause ? String(cause.code) : undefined;
  const isQuery = error.constructor.name === "DrizzleQueryError";
  return {
    type: error.constructor.name,
    code,
    message: isQuery
      ? cause.message
      : "responseCode" in error
        ? `the mail server said ${error.responseCode}`
        : error.message,
    stack: error.stack
      ?.split("\n")
      .filter((line) => line.trimStart().startsWith("at "))
      .slice(0, 8)
      .join("\n"),
  };
};
