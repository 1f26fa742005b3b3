import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FakeClock } from "~/server/adapters/clock";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { rowsOf } from "../../db/client";
import { weeklyMailJob } from "../../jobs/weekly-mail.job";
import type { WorkspaceContext } from "../../trpc/procedures";
import { stopWeeklyMail } from "../accounts/stop-weekly-mail";
import { updateProfile } from "../accounts/update-profile";
import { closeTurn } from "../conversations/close-turn";
import { openTurn } from "../conversations/open-turn";
import { askWeeklyMails } from "./ask-weekly-mails";
import { readGap } from "./read-gap";
import { readQuestions } from "./read-questions";
import { dismissGap } from "./settle-gap";

let services: TestServices;
let site: WorkspaceContext;
let asked = 0;
/** 08:00 in Paris on a Monday. */
const monday = new Date("2026-11-23T07:00:00Z");
const hourMs = 3_600_000;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());
beforeEach(async () => {
  await services.db.system.execute(sql`update memberships set weekly_mail_since = null`);
  await services.db.system.execute(sql`delete from jobs`);
  services.mails.length = 0;
  site = await aWorkspace(services);
  await confirm(site);
});

const confirm = ({ actor }: WorkspaceContext) =>
  services.db.system.execute(sql`update users set email_confirmed_at = now() where id = ${actor.userId}`);
const want = (ctx: WorkspaceContext, wantsWeeklyMail = true, at = new Date("2026-11-20T12:00:00Z")) =>
  updateProfile({ ...ctx, clock: new FakeClock(at) }, { wantsWeeklyMail });
const at = (hours: number) => ({ ...services, clock: new FakeClock(new Date(monday.getTime() + hours * hourMs)) });

/** Looks for what is due, and does it, as any node would. */
const look = async (hours = 0) => {
  const node = at(hours);
  await askWeeklyMails(node);
  await work(node);
  return weekly().length;
};
/** Beside them, registering sends mails too. */
const weekly = () => services.mails.filter(({ headers }) => headers);
const work = async (node: ReturnType<typeof at>) => {
  const jobs = await rowsOf<{ id: string; organization_id: string; payload: Record<string, string> }>(
    services.db.system,
    sql`select id, organization_id, payload from jobs where kind = 'weekly_mail' and state = 'waiting'`,
  );
  for (const { id, organization_id: organizationId, payload } of jobs) {
    const job = { id, kind: "weekly_mail", organizationId, workspaceId: null, payload, attempts: 1, maxAttempts: 5 };
    await weeklyMailJob(node).run(job, new AbortController().signal);
    await services.db.system.execute(sql`update jobs set state = 'done', finished_at = now() where id = ${id}`);
  }
};

const ask = async (day: string, question: string, outcome: "answered" | "no_answer") => {
  asked += 1;
  const ctx = { ...site, clock: new FakeClock(new Date(`${day}T12:00:00Z`)) };
  const input = { question, visitorId: "vis_a", clientMessageId: `week ${asked}`, channel: "widget" as const };
  const turn = await openTurn(ctx, input);
  if (turn.kind !== "opened") throw new Error(turn.kind);
  const end = { text: "…", model: "local", promptTokens: 1, completionTokens: 1, firstTokenMs: 1, responseMs: 1 };
  await closeTurn(ctx, turn, { ...end, state: "complete", outcome, sources: [], ragScore: null });
  return turn;
};

describe("the weekly mail", () => {
  it("goes on Monday from eight o'clock to those who want it, once, whatever the number of nodes and restarts", async () => {
    expect(await look()).toBe(0);
    await want(site);
    expect([await look(-1), await look(0), await look(0), await look(30)]).toEqual([0, 1, 1, 1]);
    await services.db.system.execute(sql`update jobs set state = 'waiting' where kind = 'weekly_mail'`);
    await Promise.all([work(at(1)), work(at(1))]);
    expect(weekly()).toHaveLength(1);
    expect(await look(7 * 24)).toBe(2);
  });

  it("waits for its own hour of every organization, for a confirmed address, and for whoever asks late until the week after", async () => {
    const overseas = await aWorkspace(services);
    await confirm(overseas);
    const unconfirmed = await aWorkspace(services);
    const late = await aWorkspace(services);
    await confirm(late);
    await services.db.system.execute(
      sql`update organizations set time_zone = 'America/New_York' where id = ${overseas.organizationId}`,
    );
    await want(overseas);
    await want(unconfirmed);
    await want(late, true, new Date(monday.getTime() + hourMs));
    expect([await look(0), await look(5), await look(6)]).toEqual([0, 0, 1]);
    // Sunday night in New York is Monday in Paris: nothing leaves on either side before its time.
    expect(await look(48)).toBe(1);
    expect(await look(7 * 24)).toBe(2);
  });

  it("tells the week beside the one before, and three questions left without an answer with the page where one answers", async () => {
    for (const day of ["2026-11-16", "2026-11-22", "2026-11-19"]) await ask(day, "Ouvert le samedi ?", "answered");
    await ask("2026-11-10", "Ouvert le lundi ?", "answered");
    await ask("2026-11-10", "D’avant ?", "no_answer");
    await ask("2026-11-17", "Livrez-vous en Corse ?", "no_answer");
    const last = await ask("2026-11-18", "livrez-vous en Corse", "no_answer");
    for (const question of ["Un ?", "Deux ?", "Trois ?"]) await ask("2026-11-17", question, "no_answer");
    for (const day of ["2026-11-17", "2026-11-18"]) await ask(day, "Et en avion ?", "no_answer");
    await readQuestions(at(0), new AbortController().signal);
    await dismissGap(site, { gapId: (await readGap(site, { gapId: "Et en avion ?" })).id });
    await want(site);
    await look();
    const [mail] = weekly();
    const plain = (words = "") => words.replace(/[\u00a0\u202f]/g, " ");
    const text = plain(mail?.text);
    expect(plain(mail?.subject)).toBe("Votre semaine dans Monitora : 10 questions");
    expect(text).toContain("Du 16 novembre au 22 novembre");
    expect(text).toContain("- Questions : 10 (+400 %)");
    expect(text).toContain("- Visiteurs : 1 (0 %)");
    expect(text).toContain("- Répondues : 30 % (-20 pt)");
    expect(text).toContain("- Satisfaction : –\n");
    expect(text).toContain("1. « livrez-vous en Corse » (Le site, 2 fois)");
    expect(text).toContain(`conversation=${last.conversationId}&message=${last.messageId}`);
    expect(text.match(/^\d\. /gmu)).toHaveLength(3);
    expect(text).not.toContain("D’avant");
    expect(text).not.toContain("avion");
    expect(text).toContain("http://localhost:3000/statistics?from=2026-11-16&to=2026-11-22");
  });

  it("is in the language of the person", async () => {
    await updateProfile(site, { language: "en" });
    await want(site);
    await look();
    expect(weekly()[0]).toMatchObject({ subject: "Your week in Monitora: 0 questions" });
  });

  it("ends by its link without signing in, and a link of nobody's ends nothing", async () => {
    await want(site);
    await look();
    const [mail] = weekly();
    const [, token = ""] = /unsubscribe\?token=(\S+)/.exec(mail?.text ?? "") ?? [];
    expect(mail?.headers).toEqual({
      "List-Unsubscribe": `<http://localhost:3000/api/unsubscribe?token=${token}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    const given = decodeURIComponent(token);
    const [organization = "", , mac = ""] = given.split(".");
    expect(await stopWeeklyMail(services, `${organization}.${(await aWorkspace(services)).actor.userId}.${mac}`)).toBe(
      false,
    );
    expect(await stopWeeklyMail(services, "")).toBe(false);
    expect(await stopWeeklyMail(services, given)).toBe(true);
    expect(await look(7 * 24)).toBe(1);
  });

  it("is tried again when it could not be handed over, and is not sent again to who has it", async () => {
    await want(site);
    const node = { ...at(0), mailer: { send: () => Promise.reject(new Error("the mail server is down")) } };
    await askWeeklyMails(node);
    await expect(work(node)).rejects.toThrow("1 of 1 weekly mails could not be sent");
    expect([await look(1), await look(1)]).toEqual([1, 1]);
  });
});
