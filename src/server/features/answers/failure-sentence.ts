import type { FailureReason } from "~/contract/chat";
import { failures } from "~/lib/i18n/failures";

/** The sentence a visitor reads with a refusal or a failure. */
export const failureSentence = (reason: FailureReason, language: "fr" | "en"): string => failures[language][reason];
