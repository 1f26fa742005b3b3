import { join, resolve } from "node:path";
import type { BlobStore } from "./adapters/blob-store/blob-store";
import { FolderBlobStore } from "./adapters/blob-store/folder-blob-store";
import { PostgresBlobStore } from "./adapters/blob-store/postgres-blob-store";
import { type Clock, systemClock } from "./adapters/clock";
import type { DocumentParser } from "./adapters/document-parser/document-parser";
import { ParserProcess } from "./adapters/document-parser/parser-process";
import { UnstructuredParser } from "./adapters/document-parser/unstructured-parser";
import type { Embedder } from "./adapters/embedder/embedder";
import { mistralEmbedder } from "./adapters/embedder/mistral-embedder";
import { createLanguageModels, type LanguageModels } from "./adapters/language-model/language-models";
import type { Patience } from "./adapters/language-model/resilient-model";
import type { Mailer } from "./adapters/mailer/mailer";
import { outboxMailer } from "./adapters/mailer/outbox-mailer";
import { smtpMailer } from "./adapters/mailer/smtp-mailer";
import { GuardedFetcher } from "./adapters/page-fetcher/guarded-fetcher";
import type { PageFetcher } from "./adapters/page-fetcher/page-fetcher";
import { createPasswords, type Passwords } from "./auth/passwords";
import { createSessions, type Sessions } from "./auth/sessions";
import { createVisitorTokens, type VisitorTokens } from "./auth/visitor-tokens";
import { type Config, readProcessConfig } from "./config";
import { createBlobRows } from "./db/blob-rows";
import { type DatabaseClient, openDatabase } from "./db/client";
import { vectorDimensions } from "./db/schema/embeddings";
import { createTurns, type Turns } from "./features/answers/turns";
import { isReadElsewhere } from "./features/conversations/is-read-elsewhere";
import { createLogger, type Logger } from "./kernel/logger";
import { openSecrets, type Secrets } from "./kernel/secret-key";
import { forgetSingleton, singleton } from "./kernel/singleton";
import { createLiveBus, type LiveBus } from "./live/live-bus";

/** Everything verbs need of the outside world. A verb names the part it uses. */
export interface Services {
  config: Config;
  clock: Clock;
  logger: Logger;
  db: DatabaseClient;
  secrets: Secrets;
  passwords: Passwords;
  sessions: Sessions;
  visitorTokens: VisitorTokens;
  mailer: Mailer;
  blobs: BlobStore;
  parser: DocumentParser;
  /** Reads the pages of sites. */
  pages: PageFetcher;
  live: LiveBus;
  /** The models that write answers. */
  models: LanguageModels;
  embedders: Embedders;
  /** The answers being written in this process. */
  turns: Turns;
}

/** What turns texts into vectors. */
export interface Embedders {
  mistral(apiKey: string, model: string): Embedder;
}

/** More passages than a book of three thousand pages has. */
const passagesOfDocumentMax = 10_000;

/** What a test may put in place of the real thing. */
export type ServiceParts = Partial<Pick<Services, "clock" | "mailer" | "logger"> & { patience: Partial<Patience> }>;

/** The composition root: the one place that builds adapters. */
export const createServices = (config: Config, db: DatabaseClient, parts: ServiceParts = {}): Services => {
  const clock = parts.clock ?? systemClock;
  const logger = parts.logger ?? createLogger(config.logLevel);
  const secrets = openSecrets(config.secretKey, config.dataDir, config.previousSecretKeys);
  const mailer =
    parts.mailer ??
    (config.smtpUrl
      ? smtpMailer(config.smtpUrl, config.mailFrom)
      : outboxMailer(join(config.dataDir, "outbox"), config.mailFrom, logger));
  return {
    config,
    clock,
    logger,
    db,
    secrets,
    passwords: createPasswords(),
    sessions: createSessions(db, clock, config.appUrl.startsWith("https:")),
    visitorTokens: createVisitorTokens(secrets, clock),
    mailer,
    blobs: createBlobStore(config, db),
    parser: createParser(config),
    pages: new GuardedFetcher({
      userAgent: `MonitoraBot/1.0 (+${config.appUrl})`,
      timeoutMs: config.crawl.timeoutMs,
      privateHosts: config.crawl.privateHosts,
    }),
    live: createLiveBus(db, logger),
    models: createLanguageModels(clock, {
      mistralBaseUrl: config.mistralBaseUrl,
      mayBePrivate: config.mayModelsBePrivate,
      patience: parts.patience,
    }),
    embedders: {
      mistral: (apiKey, model) =>
        mistralEmbedder({ apiKey, model, baseUrl: config.mistralBaseUrl, dimensions: vectorDimensions }),
    },
    turns: createTurns(clock, config.resumeWindowMs, (messageId, windowMs) =>
      isReadElsewhere(db, clock, messageId, windowMs),
    ),
  };
};

/** Reads in a child of its own; with Unstructured, also what that can't. */
const createParser = ({ parser, unstructured }: Config): DocumentParser => {
  const local = new ParserProcess({
    entry: parser.entry ?? resolve(".output/server/parser.mjs"),
    timeoutMs: parser.timeoutMs,
    memoryMaxBytes: parser.memoryMaxBytes,
    pagesMax: parser.pagesMax,
    passagesMax: passagesOfDocumentMax,
  });
  return unstructured ? new UnstructuredParser(local, unstructured) : local;
};

/** Files lie in the data folder where there is one process, and in the database where many share it. */
const createBlobStore = (config: Config, db: DatabaseClient): BlobStore => {
  const rows = createBlobRows(db);
  return db.engine === "postgres"
    ? new PostgresBlobStore(rows)
    : new FolderBlobStore(join(config.dataDir, "blobs"), rows);
};

/** The process's services, opened once. An opening that fails is forgotten, so that the next call tries again. */
export const getServices = (): Promise<Services> =>
  singleton("services", async () => {
    try {
      const config = readProcessConfig();
      return createServices(config, await openDatabase(config));
    } catch (error) {
      forgetSingleton("services");
      throw error;
    }
  });
