import { describe, expect, it } from "vitest";
import { mailDue } from "./mail-due.rules";

const now = new Date("2026-11-21T12:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const waits = { unansweredSince: ago(5), teamMailedAt: null };

describe("a mail to the team", () => {
  it("is due when a visitor waits and nobody is there", () => {
    expect(mailDue(waits, false, now)).toEqual({ isDue: true, waitMs: null });
  });
  it("waits while somebody is there, and looks again", () => {
    expect(mailDue(waits, true, now)).toEqual({ isDue: false, waitMs: 60_000 });
  });
  it("is sent at most once an hour", () => {
    expect(mailDue({ ...waits, teamMailedAt: ago(20) }, false, now)).toEqual({ isDue: false, waitMs: 40 * 60_000 });
    expect(mailDue({ ...waits, teamMailedAt: ago(60) }, false, now)).toEqual({ isDue: true, waitMs: null });
  });
  it("is not sent for nobody", () => {
    expect(mailDue({ ...waits, unansweredSince: null }, false, now)).toEqual({ isDue: false, waitMs: null });
    expect(mailDue(null, false, now)).toEqual({ isDue: false, waitMs: null });
  });
});
