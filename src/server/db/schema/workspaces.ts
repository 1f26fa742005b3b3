import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, real, smallint, text, unique } from "drizzle-orm/pg-core";
import { maxTokensBounds, modelProblems, modelProviders, temperatureMax, tones } from "~/contract/models";
import { answerLevels } from "~/contract/workspaces";
import { createdAt, instant, organizationId, updatedAt } from "../columns";
import { organizations } from "./organizations";

/** One site, one assistant. `id` is the public id `ws_…` of the snippet. */
export const workspaces = pgTable(
  "workspaces",
  {
    id: text("id").primaryKey(),
    organizationId: organizationId().references(() => organizations.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    siteUrl: text("site_url").notNull().default(""),
    allowedDomains: jsonb("allowed_domains").$type<string[]>().notNull().default([]),
    accentColour: text("accent_colour").notNull().default("#000000"),
    position: text("position", { enum: ["bottom-right", "bottom-left"] })
      .notNull()
      .default("bottom-right"),
    theme: text("theme", { enum: ["auto", "light", "dark"] })
      .notNull()
      .default("auto"),
    welcomeMessage: text("welcome_message").notNull().default(""),
    quickQuestions: jsonb("quick_questions").$type<string[]>().notNull().default([]),
    language: text("language", { enum: ["fr", "en"] })
      .notNull()
      .default("fr"),
    systemPrompt: text("system_prompt").notNull().default(""),
    answerLevel: text("answer_level", { enum: answerLevels }).notNull().default("balanced"),
    tone: text("tone", { enum: tones }).notNull().default("neutral"),
    modelProvider: text("model_provider", { enum: modelProviders }).notNull().default("server"),
    /** Empty: the usual one of that provider. */
    modelName: text("model_name").notNull().default(""),
    modelBaseUrl: text("model_base_url").notNull().default(""),
    /** The key to that model's service, sealed for this assistant; its last characters are for people to know it by. */
    modelKey: text("model_key"),
    modelKeyEnding: text("model_key_ending"),
    temperature: real("temperature").notNull().default(0.7),
    maxTokens: integer("max_tokens").notNull().default(900),
    /** Days an answer is kept for the same question; 0: none is. */
    cacheDays: smallint("cache_days").notNull().default(7),
    /** Words and phrases that get `forbiddenReply`, whatever the documents say. */
    forbiddenSubjects: jsonb("forbidden_subjects").$type<string[]>().notNull().default([]),
    forbiddenReply: text("forbidden_reply").notNull().default(""),
    state: text("state", { enum: ["active", "paused"] })
      .notNull()
      .default("active"),
    /** The embedding model wished for, and the one whose vectors answer; empty: none. */
    embeddingModel: text("embedding_model").notNull().default(""),
    servingEmbeddingModel: text("serving_embedding_model").notNull().default(""),
    embeddingProblem: text("embedding_problem", { enum: modelProblems }),
    /** One node at a time pays for an assistant's embeddings. */
    embeddingLeaseUntil: instant("embedding_lease_until"),
    /** First time the widget was loaded on a page of the site. */
    firstSeenAt: instant("first_seen_at"),
    /** Host of that page, with its port; null: never, or before this was kept. */
    firstSeenOn: text("first_seen_on"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique("workspaces_organization_id").on(t.organizationId, t.id),
    index("workspaces_organization").on(t.organizationId, t.createdAt),
    check("workspaces_state", sql`${t.state} in ('active','paused')`),
    check("workspaces_colour", sql`${t.accentColour} ~ '^#[0-9a-fA-F]{6}$'`),
    check(
      "workspaces_answer_level",
      sql`${t.answerLevel} in (${sql.raw(answerLevels.map((name) => `'${name}'`).join(","))})`,
    ),
    check(
      "workspaces_model_provider",
      sql`${t.modelProvider} in (${sql.raw(modelProviders.map((name) => `'${name}'`).join(","))})`,
    ),
    check("workspaces_temperature", sql`${t.temperature} between 0 and ${sql.raw(String(temperatureMax))}`),
    check(
      "workspaces_max_tokens",
      sql`${t.maxTokens} between ${sql.raw(`${maxTokensBounds.min} and ${maxTokensBounds.max}`)}`,
    ),
    check("workspaces_cache_days", sql`${t.cacheDays} between 0 and 90`),
    check("workspaces_name", sql`char_length(${t.name}) between 1 and 120`),
  ],
);
