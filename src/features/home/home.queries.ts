import { query } from "@solidjs/router";
import { api } from "~/lib/api";

export const homeQuery = query(() => api.home.read.query(), "home.read");

/** Figures of every organization, for platform administrators. */
export const organizationsQuery = query(() => api.home.organizations.query(), "home.organizations");
