import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { gapDecisions as decisions, gapKinds } from "~/contract/gaps";
import { createdAt, instant, organizationId, workspaceId } from "../columns";
import { conversations, messages } from "./conversations";
import { workspaces } from "./workspaces";

/** One question of a visitor that was answered or not, as gaps and topics count it: ids and marks, its text stays in the messages. */
export const questions = pgTable(
  "questions",
  {
    workspaceId: workspaceId(),
    /** Its answer's id. */
    messageId: text("message_id").notNull(),
    organizationId: organizationId(),
    conversationId: text("conversation_id").notNull(),
    /** The visitor's message. */
    questionId: text("question_id").notNull(),
    /** The same for questions that ask the same in nearly the same words. */
    questionKey: text("question_key").notNull(),
    askedAt: instant("asked_at").notNull(),
    isAnswered: boolean("is_answered").notNull(),
    /** Why it asks for a person, null when it does not. */
    gap: text("gap", { enum: gapKinds }),
    isResolved: boolean("is_resolved").notNull().default(false),
    feedback: smallint("feedback"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.messageId] }),
    foreignKey({
      columns: [t.workspaceId, t.messageId],
      foreignColumns: [messages.workspaceId, messages.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.workspaceId, t.conversationId],
      foreignColumns: [conversations.workspaceId, conversations.id],
    }).onDelete("cascade"),
    index("questions_conversation").on(t.workspaceId, t.conversationId),
    index("questions_key").on(t.workspaceId, t.questionKey, t.askedAt),
    index("questions_asked").on(t.workspaceId, t.askedAt),
    index("questions_gaps")
      .on(t.organizationId, t.workspaceId, t.questionKey)
      .where(sql`${t.gap} is not null and not ${t.isResolved}`),
    check("questions_gap", sql`${t.gap} in ('no_answer','low_score','disliked')`),
  ],
);

/** What a person decided about a gap: not ours to answer, or an answer that waits to be published. */
export const gapDecisions = pgTable(
  "gap_decisions",
  {
    workspaceId: workspaceId(),
    questionKey: text("question_key").notNull(),
    organizationId: organizationId(),
    decision: text("decision", { enum: decisions }).notNull(),
    /** The question-réponse that was proposed. */
    faqId: text("faq_id"),
    decidedAt: instant("decided_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.questionKey] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
    check("gap_decisions_decision", sql`${t.decision} in ('dismissed','proposed')`),
  ],
);

/** Questions grouped by meaning. What a person changed stays as the person left it. */
export const topics = pgTable(
  "topics",
  {
    workspaceId: workspaceId(),
    id: text("id").notNull(),
    organizationId: organizationId(),
    name: text("name").notNull(),
    /** The question it was named after: when that is erased, it takes another name. */
    namedAfter: text("named_after"),
    isNamedByHand: boolean("is_named_by_hand").notNull().default(false),
    /** The topic it was put into by hand; it goes on collecting its questions for it. */
    mergedInto: text("merged_into"),
    hiddenAt: instant("hidden_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
    uniqueIndex("topics_name").on(t.workspaceId, t.name).where(sql`${t.mergedInto} is null`),
  ],
);

/** One way a question is asked: what topics are made of. */
export const phrasings = pgTable(
  "phrasings",
  {
    workspaceId: workspaceId(),
    questionKey: text("question_key").notNull(),
    organizationId: organizationId(),
    /** Stems of its words that say something, folded. */
    terms: text("terms").array().notNull(),
    topicId: text("topic_id"),
    /** Not compared with the topics yet. */
    isNew: boolean("is_new").notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.questionKey] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
    index("phrasings_topic").on(t.workspaceId, t.topicId),
    index("phrasings_new").on(t.workspaceId).where(sql`${t.isNew}`),
  ],
);
