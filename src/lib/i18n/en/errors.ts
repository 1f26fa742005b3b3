import type { errors as french } from "../fr/errors";
import type { Translated } from "../translated";

export const errors: Translated<typeof french> = {
  internal: "Something went wrong on our side. Try again in a moment.",
  unreachable: "The server does not answer. Check your connection, then try again.",
  "input.invalid": "A value does not have the expected form. Check the fields.",
  "procedure.unknown": "This page is older than the server. Reload it.",
  "rights.not_signed_in": "Your session has ended. Log in in another tab, then try again.",
  "rights.missing": "Your level does not allow this. Ask an administrator of your organization.",
  "rights.foreign_origin": "This request does not come from a Monitora page. Reload the page.",
  "accounts.wrong_credentials": "The e-mail address or the password is not right.",
  "accounts.locked": (minutes) =>
    `Too many failed attempts. To protect this account, log-in is locked for ${minutes} more min.`,
  "accounts.too_many_attempts": (minutes) => `Too many attempts in a short time. Try again in ${minutes} min.`,
  "accounts.email_taken": "An account with this e-mail address already exists. Log in.",
  "accounts.registration_closed": "Registration is closed on this server.",
  "accounts.link_spent": "This link was already used or is no longer valid. Ask for a new one.",
  "accounts.organization_unknown": "You are no longer part of this organization.",
  "accounts.organization_paused": "This organization is paused. Ask this server’s administrator.",
  "workspaces.not_found": "This assistant does not exist, or no longer does.",
  "workspaces.name_mismatch": "What was typed is not the assistant’s name. Nothing was deleted.",
  "documents.not_found": "This document does not exist, or no longer does.",
  "documents.already_there": "These same bytes are already in another document of this assistant.",
  "documents.too_many": "This assistant has reached its number of documents. Delete some first.",
  "documents.rate_limited": (minutes) => `Many files in a short time. Send the rest in ${minutes} min.`,
  "web_sources.not_found": "This address does not exist, or no longer.",
  "web_sources.already_there": "This address is already in the list.",
  "web_sources.impossible_address": "This address can’t be read. Write all of it, such as https://www.example.com/.",
  "conversations.not_found": "This conversation does not exist, or no longer does.",
  "conversations.message_not_found": "This message does not exist, or no longer does.",
  "models.tested_too_often": (minutes: number) => `Many tests in a short time. Try again in ${minutes} min.`,
};
