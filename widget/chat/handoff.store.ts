import { type Accessor, batch, createSignal } from "solid-js";
import type { Followed, PersonRequested } from "../../src/contract/inbox";
import type { Seam } from "../seam";
import { askedTooOften, chatUnreachable, type Text } from "../texts";
import { callPublic, PublicCallError } from "./call-public";
import type { Conversation } from "./conversation.store";
import { sleepUntilOnline } from "./sleep-until-online";
import type { VisitorMemory } from "./visitor-memory";

/** Who answers in this conversation, what people wrote in it, and how to ask for one. */
export interface Handoff {
  standing: Accessor<Followed | undefined>;
  /** A person answers: the assistant is silent. */
  isHeld: Accessor<boolean>;
  /** A person was asked for, or answers. */
  isExpected: Accessor<boolean>;
  problem: Accessor<Text | undefined>;
  request(details?: { email?: string }): Promise<void>;
  rate(rating: number): Promise<void>;
  /** Begins to follow, if nothing is followed yet and there is something to follow. */
  follow(): void;
  /** The window was opened: nothing is unread. */
  markSeen(): void;
  /** The conversation was left. */
  leave(): void;
}

const retryMs = 5_000;

/**
 * One call waits at the server until something changes: a reply is read at once, for two or three calls a minute. Only while
 * the page is on the screen, and the window open or a person expected.
 */
export const createHandoff = (
  { api, tag }: Pick<Seam, "api" | "tag">,
  memory: VisitorMemory,
  chat: Conversation,
  isWatched: () => boolean,
  onUnread: (count: number) => void,
): Handoff => {
  const [standing, setStanding] = createSignal<Followed>();
  const [problem, setProblem] = createSignal<Text>();
  let isFollowing = false;
  let round = 0;

  const visitor = () => {
    const { visitorToken, conversationId } = memory.visitor.read() ?? {};
    return visitorToken && conversationId ? { workspace: tag.workspace, visitorToken, conversationId } : undefined;
  };

  const isHeld = () => standing()?.status === "human";
  const isExpected = () => isHeld() || standing()?.status === "waiting";

  const take = (found: Followed) => {
    batch(() => {
      setStanding(found);
      chat.hearPeople(found.messages);
    });
    noteSeen(found);
  };

  /** What people wrote since the window was last open is unread; the mark also keeps other pages listening. */
  const noteSeen = (found: Followed) => {
    const written = found.messages.filter(({ role }) => role === "person").map(({ id }) => id);
    const seen = memory.live.read();
    onUnread(isWatched() || seen === undefined ? 0 : written.length - 1 - written.indexOf(seen));
    if (!isExpected()) memory.live.forget();
    else if (isWatched() || seen === undefined) memory.live.write(written.at(-1) ?? "");
  };

  const follow = async () => {
    const mine = visitor();
    if (!mine || isFollowing || !(isWatched() || memory.live.read() !== undefined)) return;
    isFollowing = true;
    round += 1;
    const now = round;
    while (now === round && (isWatched() || isExpected() || !standing())) {
      if (document.hidden) await untilShown();
      const found = await ask(mine);
      if (now !== round) return;
      if (found === "gone") break;
      if (found) take(found);
      else await sleepUntilOnline(retryMs, new AbortController().signal);
    }
    if (now === round) isFollowing = false;
  };

  const ask = async (mine: object): Promise<Followed | "gone" | undefined> => {
    try {
      return await callPublic<Followed>(api, "handoff.follow", { ...mine, version: standing()?.version }, false);
    } catch (error) {
      const isGone = error instanceof PublicCallError && error.status < 500 && error.status !== 429;
      if (isGone) memory.live.forget();
      return isGone ? "gone" : undefined;
    }
  };

  const call = async <T>(procedure: string, input: object): Promise<T | undefined> => {
    const mine = visitor();
    setProblem(undefined);
    try {
      return mine && (await callPublic<T>(api, procedure, { ...mine, ...input }));
    } catch (error) {
      setProblem(error instanceof PublicCallError && error.status === 429 ? askedTooOften : chatUnreachable);
      return undefined;
    }
  };

  return {
    standing,
    isHeld,
    isExpected,
    problem,
    async request(details = {}) {
      const asked = await call<PersonRequested>("handoff.request", details);
      if (!asked) return;
      const { status, ticket, isSomebodyThere, hasEmail } = asked;
      const before = standing() ?? { version: "", person: null, rating: null, messages: [] };
      setStanding({ ...before, status, ticket, isSomebodyThere, hasEmail });
      if (memory.live.read() === undefined) memory.live.write("");
      void follow();
    },
    async rate(rating) {
      await call("chat.rate", { rating });
      const before = standing();
      if (before && !problem()) setStanding({ ...before, rating });
    },
    follow: () => void follow(),
    markSeen() {
      const found = standing();
      if (found) noteSeen(found);
    },
    leave() {
      round += 1;
      isFollowing = false;
      setStanding(undefined);
      setProblem(undefined);
      memory.live.forget();
      onUnread(0);
    },
  };
};

const untilShown = (): Promise<void> =>
  new Promise((resolve) => document.addEventListener("visibilitychange", () => resolve(), { once: true }));
