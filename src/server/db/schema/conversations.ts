import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { answerStates, messageRoles, outcomes, type Source } from "~/contract/chat";
import { conversationStatuses, messageEvents } from "~/contract/conversation-status";
import { modelProblems } from "~/contract/models";
import { answerLevels } from "~/contract/workspaces";
import { createdAt, instant, organizationId, tsvector, workspaceId } from "../columns";
import { workspaces } from "./workspaces";

export const conversations = pgTable(
  "conversations",
  {
    workspaceId: workspaceId(),
    id: text("id").notNull(),
    organizationId: organizationId(),
    visitorId: text("visitor_id").notNull(),
    /** `widget`, `test`, and later others: the answering engine never reads it. */
    channel: text("channel").notNull(),
    /** The first question, shortened. */
    title: text("title").notNull(),
    pageUrl: text("page_url"),
    pageTitle: text("page_title"),
    messageCount: integer("message_count").notNull().default(0),
    lastOutcome: text("last_outcome", { enum: outcomes }),
    lastState: text("last_state", { enum: answerStates }),
    lastRagScore: real("last_rag_score"),
    rating: smallint("rating"),
    ratingComment: text("rating_comment"),
    /** Who answers: the assistant, a person, nobody yet, nobody any more. */
    status: text("status", { enum: conversationStatuses }).notNull().default("ai"),
    /** The person who holds it, with the name the visitor reads. */
    holderId: text("holder_id"),
    holderName: text("holder_name"),
    /** Since when the visitor waits for a person's word. */
    unansweredSince: instant("unanswered_since"),
    /** The first time a person was asked for, or took it. */
    handedOverAt: instant("handed_over_at"),
    ticketNumber: integer("ticket_number"),
    visitorEmail: text("visitor_email"),
    /** The visitor's window was last heard of; only while a person is asked for. */
    visitorSeenAt: instant("visitor_seen_at"),
    /** What a person wrote was last sent by e-mail. */
    visitorMailedAt: instant("visitor_mailed_at"),
    /** The team was last told by e-mail that the visitor waits. */
    teamMailedAt: instant("team_mailed_at"),
    startedAt: instant("started_at").notNull(),
    lastMessageAt: instant("last_message_at").notNull(),
    /** How many of its answers carry each thumb: the list is filtered by them. */
    thumbsUp: integer("thumbs_up").notNull().default(0),
    thumbsDown: integer("thumbs_down").notNull().default(0),
    /** Put away, settled, or deleted, by a person; a later message of the visitor undoes the first two. */
    archivedAt: instant("archived_at"),
    resolvedAt: instant("resolved_at"),
    deletedAt: instant("deleted_at"),
    /** Search knows its messages up to this `last_message_at`. */
    searchableAt: instant("searchable_at"),
    /** Gaps and topics know its questions up to this `last_message_at`; null: they read it again. */
    questionsReadAt: instant("questions_read_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.workspaceId],
      foreignColumns: [workspaces.organizationId, workspaces.id],
    }).onDelete("cascade"),
    index("conversations_open")
      .on(t.workspaceId, t.lastMessageAt, t.id)
      .where(sql`${t.archivedAt} is null and ${t.deletedAt} is null`),
    index("conversations_judged")
      .on(t.workspaceId, t.lastMessageAt, t.id)
      .where(sql`${t.thumbsUp} > 0 or ${t.thumbsDown} > 0 or ${t.rating} is not null`),
    index("conversations_settled")
      .on(t.workspaceId, t.lastMessageAt, t.id)
      .where(sql`${t.archivedAt} is not null or ${t.resolvedAt} is not null`),
    index("conversations_failed")
      .on(t.workspaceId, t.lastMessageAt, t.id)
      .where(sql`${t.lastState} in ('failed', 'interrupted')`),
    index("conversations_deleted").on(t.deletedAt).where(sql`${t.deletedAt} is not null`),
    index("conversations_unsearchable")
      .on(t.lastMessageAt)
      .where(sql`${t.searchableAt} is null or ${t.searchableAt} < ${t.lastMessageAt}`),
    index("conversations_questions_unread")
      .on(t.lastMessageAt)
      .where(sql`${t.questionsReadAt} is null or ${t.questionsReadAt} < ${t.lastMessageAt}`),
    // Read backwards: a descending index of drizzle puts nulls where `order by … desc` does not look for them.
    index("conversations_latest").on(t.workspaceId, t.lastMessageAt, t.id),
    index("conversations_visitor").on(t.workspaceId, t.visitorId, t.lastMessageAt),
    index("conversations_inbox").on(t.organizationId, t.workspaceId).where(sql`${t.status} in ('waiting','human')`),
    index("conversations_silent").on(t.lastMessageAt).where(sql`${t.status} in ('ai','human')`),
    uniqueIndex("conversations_ticket").on(t.organizationId, t.ticketNumber).where(sql`${t.ticketNumber} is not null`),
    check("conversations_status", sql`${t.status} in ('ai','waiting','human','closed')`),
    check("conversations_holder", sql`(${t.status} = 'human') = (${t.holderId} is not null)`),
    check("conversations_rating", sql`${t.rating} between 1 and 5`),
  ],
);

export const messages = pgTable(
  "messages",
  {
    workspaceId: workspaceId(),
    id: text("id").notNull(),
    organizationId: organizationId(),
    conversationId: text("conversation_id").notNull(),
    role: text("role", { enum: messageRoles }).notNull(),
    text: text("text").notNull(),
    /** The person who wrote it or did it, with the name the visitor reads. */
    authorId: text("author_id"),
    authorName: text("author_name"),
    /** On messages of role `system`: what happened. */
    event: text("event", { enum: messageEvents }),
    /** On the visitor's message and its answer: a visitor's question is stored once, however often it is sent. */
    visitorId: text("visitor_id"),
    clientMessageId: text("client_message_id"),
    /** The fields below belong to answers. */
    state: text("state", { enum: answerStates }),
    outcome: text("outcome", { enum: outcomes }),
    failureReason: text("failure_reason"),
    sources: jsonb("sources").$type<Source[]>(),
    ragScore: real("rag_score"),
    model: text("model"),
    /** What was looked up, where a follow-up was completed first; null: the question as it was typed. */
    searchedFor: text("searched_for"),
    /** The level that applied, and the score from which on it answered then; null where nothing was looked up. */
    answerLevel: text("answer_level", { enum: answerLevels }),
    threshold: real("threshold"),
    /** Why the model that should have written it did not, and the local one stood in. */
    fallback: text("fallback", { enum: modelProblems }),
    isCached: boolean("is_cached").notNull().default(false),
    /** The answer this one repeats, from the cache. */
    cachedFrom: text("cached_from"),
    /** The forbidden subject that the question was on. */
    forbiddenSubject: text("forbidden_subject"),
    promptTokens: integer("prompt_tokens"),
    completionTokens: integer("completion_tokens"),
    firstTokenMs: integer("first_token_ms"),
    responseMs: integer("response_ms"),
    feedback: smallint("feedback"),
    feedbackReason: text("feedback_reason"),
    /** A person settled what this answer lacked. */
    resolvedAt: instant("resolved_at"),
    /** Set by any node; the node that writes the answer sees it within half a second. */
    stopRequestedAt: instant("stop_requested_at"),
    /** Last sign of life of the node that writes the answer, and of a reader on another node. */
    aliveAt: instant("alive_at"),
    readerSeenAt: instant("reader_seen_at"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.conversationId],
      foreignColumns: [conversations.workspaceId, conversations.id],
    }).onDelete("cascade"),
    index("messages_conversation").on(t.workspaceId, t.conversationId, t.createdAt, t.id),
    index("messages_day").on(t.workspaceId, t.createdAt),
    uniqueIndex("messages_client").on(t.workspaceId, t.visitorId, t.clientMessageId, t.role),
    index("messages_answering").on(t.aliveAt).where(sql`${t.state} = 'answering'`),
    check("messages_feedback", sql`${t.feedback} in (-1, 1)`),
    check("messages_rag_score", sql`${t.ragScore} between 0 and 1`),
    check("messages_answer", sql`(${t.role} = 'assistant') = (${t.state} is not null)`),
  ],
);

/** The words of a conversation as search compares them: what search reads, made again when messages come. */
export const conversationWords = pgTable(
  "conversation_words",
  {
    workspaceId: workspaceId(),
    conversationId: text("conversation_id").notNull(),
    organizationId: organizationId(),
    words: tsvector("words").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.conversationId] }),
    foreignKey({
      columns: [t.workspaceId, t.conversationId],
      foreignColumns: [conversations.workspaceId, conversations.id],
    }).onDelete("cascade"),
    index("conversation_words_words").using("gin", t.words),
  ],
);
