import { query } from "@solidjs/router";
import { api } from "~/lib/api";

/** Who is signed in, null when nobody is. */
export const meQuery = query(() => api.accounts.me.query(), "accounts.me");

export const registrationOpenQuery = query(() => api.accounts.registrationOpen.query(), "accounts.registrationOpen");
