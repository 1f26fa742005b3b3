import { resolve } from "node:path";
import { z } from "zod";
import { documentsMaxDefault } from "~/contract/limits";

const optional = z.string().trim().optional();
const url = (protocol: RegExp) => z.url({ protocol }).optional();
const count = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);
const flag = z.enum(["0", "1"]).optional();

/** `KEY=` in a file of settings means "not set". */
const withoutEmpty = (env: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));

/** Every environment value, its form and its default. `.env.example` says the same in words; a test compares the two. */
export const environment = z.object({
  PORT: count(3000, 0, 65_535),
  HOST: z.string().trim().default("0.0.0.0"),
  APP_URL: url(/^https?$/),
  DATA_DIR: z.string().trim().default("./.data"),
  DATABASE_URL: url(/^postgres(ql)?$/),
  APP_DATABASE_URL: url(/^postgres(ql)?$/),
  SECRET_KEY: z.string().trim().min(32, "needs at least 32 characters").optional(),
  SECRET_KEY_PREVIOUS: optional,
  DEMO: flag,
  DOCS_FOLDER: optional,
  REGISTRATION: z.enum(["open", "closed"]).default("open"),
  MISTRAL_API_KEY: optional,
  MISTRAL_MODEL: z.string().trim().default("mistral-small-latest"),
  MISTRAL_BASE_URL: url(/^https?$/),
  MODEL_ALLOW_PRIVATE: flag,
  MODEL_PRICES: z.string().trim().default("local=0/0"),
  MODEL_PRICES_CURRENCY: z
    .string()
    .trim()
    .regex(/^[A-Z]{3}$/, "needs a currency of three letters, such as EUR")
    .default("EUR"),
  UNSTRUCTURED_API_URL: url(/^https?$/),
  UNSTRUCTURED_API_KEY: optional,
  UNSTRUCTURED_TIMEOUT_MS: count(120_000, 100, 600_000),
  SMTP_URL: url(/^smtps?$/),
  MAIL_FROM: z.string().trim().default("Monitora <monitora@localhost>"),
  TRUST_PROXY: flag,
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
  RATE_VISITOR_PER_MINUTE: count(30, 1, 100_000),
  RATE_WORKSPACE_IP_PER_MINUTE: count(300, 1, 1_000_000),
  RATE_SIGN_IN_PER_MINUTE: count(30, 1, 100_000),
  RATE_UPLOADS_PER_MINUTE: count(600, 1, 100_000),
  RATE_HANDOFF_PER_MINUTE: count(10, 1, 100_000),
  UPLOAD_MAX_MB: count(25, 1, 1_024),
  DOCUMENTS_MAX: count(documentsMaxDefault, 1, 1_000_000),
  PARSER_ENTRY: optional,
  PARSER_TIMEOUT_MS: count(18_000, 100, 600_000),
  PARSER_MEMORY_MB: count(384, 96, 8_192),
  PARSER_PAGES_MAX: count(2_000, 1, 100_000),
  CRAWL_PRIVATE_HOSTS: optional,
  CRAWL_DELAY_MS: count(1_000, 0, 60_000),
  CRAWL_TIMEOUT_MS: count(20_000, 100, 120_000),
  CRAWL_VISIT_MAX_MB: count(500, 1, 100_000),
  RESUME_WINDOW_MS: count(15_000, 0, 600_000),
  INBOX_MAIL_AFTER_MINUTES: count(2, 0, 1_440),
});

export interface Config {
  port: number;
  host: string;
  /** Where people reach this server, without a slash at the end. */
  appUrl: string;
  dataDir: string;
  database: { engine: "pglite" } | { engine: "postgres"; systemUrl: string; tenantUrl: string | null };
  /** Null: made and kept in the data folder. */
  secretKey: string | null;
  /** Keys of before: what they sealed can still be opened. */
  previousSecretKeys: string[];
  isDemo: boolean;
  docsFolder: string | null;
  isRegistrationOpen: boolean;
  mistral: { apiKey: string; model: string } | null;
  /** Where Mistral is reached, its own address when null; with the server's key or an assistant's own. */
  mistralBaseUrl: string | null;
  /** Whether the address of a model, which a manager types, may be one of this machine or its network. */
  mayModelsBePrivate: boolean;
  modelPrices: ModelPrices;
  /** Reads what Monitora can't by itself. Null: those types are refused. */
  unstructured: { url: string; apiKey: string | null; timeoutMs: number } | null;
  smtpUrl: string | null;
  mailFrom: string;
  isBehindProxy: boolean;
  logLevel: string;
  rates: {
    visitorPerMinute: number;
    workspaceIpPerMinute: number;
    signInPerMinute: number;
    uploadsPerMinute: number;
    /** Calls for a person, of one visitor. */
    handoffPerMinute: number;
  };
  uploadMaxBytes: number;
  documentsMax: number;
  parser: { entry: string | null; timeoutMs: number; memoryMaxBytes: number; pagesMax: number };
  crawl: {
    /** `host:port` of machines of one's own network that may be read. */
    privateHosts: ReadonlySet<string>;
    /** Between two pages of one site. */
    delayMs: number;
    timeoutMs: number;
    visitMaxBytes: number;
  };
  /** How long a visitor waits for a person, with nobody there, until the team is told by e-mail. */
  inbox: { mailAfterMs: number };
  /** How long a question whose reader is gone waits for it to come back. */
  resumeWindowMs: number;
}

/** What a million tokens cost, read and written, by the name of the model; a model that is not named has no known price. */
export interface ModelPrices {
  currency: string;
  byModel: ReadonlyMap<string, { read: number; written: number }>;
}

/** A wrong environment value: `problems` holds one sentence for each. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join("\n"));
  }
}

export const readConfig = (env: Record<string, string | undefined>): Config => {
  const parsed = environment.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}.`));
  }
  const e = parsed.data;
  if (e.DATABASE_URL && !e.SECRET_KEY) {
    throw new ConfigError([
      "SECRET_KEY: with DATABASE_URL a key of at least 32 characters is required, the same on every node.",
    ]);
  }
  if (e.APP_DATABASE_URL && !e.DATABASE_URL) {
    throw new ConfigError(["APP_DATABASE_URL: it goes with DATABASE_URL, which is not set."]);
  }
  return {
    port: e.PORT,
    host: e.HOST,
    appUrl: (e.APP_URL ?? `http://localhost:${e.PORT}`).replace(/\/+$/, ""),
    dataDir: resolve(e.DATA_DIR),
    database: e.DATABASE_URL
      ? { engine: "postgres", systemUrl: e.DATABASE_URL, tenantUrl: e.APP_DATABASE_URL ?? null }
      : { engine: "pglite" },
    secretKey: e.SECRET_KEY ?? null,
    previousSecretKeys: (e.SECRET_KEY_PREVIOUS ?? "").split(",").flatMap((key) => key.trim() || []),
    isDemo: !e.DATABASE_URL && e.DEMO !== "0",
    docsFolder: e.DOCS_FOLDER ? resolve(e.DOCS_FOLDER) : null,
    isRegistrationOpen: e.REGISTRATION === "open",
    mistral: e.MISTRAL_API_KEY ? { apiKey: e.MISTRAL_API_KEY, model: e.MISTRAL_MODEL } : null,
    mistralBaseUrl: e.MISTRAL_BASE_URL ?? null,
    mayModelsBePrivate: e.MODEL_ALLOW_PRIVATE === "1",
    modelPrices: { currency: e.MODEL_PRICES_CURRENCY, byModel: pricesOf(e.MODEL_PRICES) },
    unstructured: e.UNSTRUCTURED_API_URL
      ? {
          url: e.UNSTRUCTURED_API_URL,
          apiKey: e.UNSTRUCTURED_API_KEY ?? null,
          timeoutMs: e.UNSTRUCTURED_TIMEOUT_MS,
        }
      : null,
    smtpUrl: e.SMTP_URL ?? null,
    mailFrom: e.MAIL_FROM,
    isBehindProxy: e.TRUST_PROXY === "1",
    logLevel: e.LOG_LEVEL,
    rates: {
      visitorPerMinute: e.RATE_VISITOR_PER_MINUTE,
      workspaceIpPerMinute: e.RATE_WORKSPACE_IP_PER_MINUTE,
      signInPerMinute: e.RATE_SIGN_IN_PER_MINUTE,
      uploadsPerMinute: e.RATE_UPLOADS_PER_MINUTE,
      handoffPerMinute: e.RATE_HANDOFF_PER_MINUTE,
    },
    uploadMaxBytes: e.UPLOAD_MAX_MB * 1024 * 1024,
    documentsMax: e.DOCUMENTS_MAX,
    parser: {
      entry: e.PARSER_ENTRY ?? null,
      timeoutMs: e.PARSER_TIMEOUT_MS,
      memoryMaxBytes: e.PARSER_MEMORY_MB * 1024 * 1024,
      pagesMax: e.PARSER_PAGES_MAX,
    },
    crawl: {
      privateHosts: new Set(
        (e.CRAWL_PRIVATE_HOSTS ?? "")
          .toLowerCase()
          .split(",")
          .map((host) => host.trim())
          .filter(Boolean),
      ),
      delayMs: e.CRAWL_DELAY_MS,
      timeoutMs: e.CRAWL_TIMEOUT_MS,
      visitMaxBytes: e.CRAWL_VISIT_MAX_MB * 1024 * 1024,
    },
    inbox: { mailAfterMs: e.INBOX_MAIL_AFTER_MINUTES * 60_000 },
    resumeWindowMs: e.RESUME_WINDOW_MS,
  };
};

const pricesOf = (list: string): ModelPrices["byModel"] =>
  new Map(
    list
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean)
      .map((entry) => {
        const [, model, read, written] = entry.match(/^(.+)=(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/) ?? [];
        if (!model) throw new ConfigError([`MODEL_PRICES: "${entry}" is not of the form model=read/written.`]);
        return [model.trim(), { read: Number(read), written: Number(written) }];
      }),
  );

/** The one place in `src/` that reads the process environment. */
export const readProcessConfig = (): Config => readConfig(process.env);
