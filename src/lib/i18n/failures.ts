import type { FailureReason } from "~/contract/chat";

/** Why a question got no answer, in the visitor's words. */
export const failures: Record<"fr" | "en", Record<FailureReason, string>> = {
  fr: {
    bad_input: "Cette question n’a pas pu être lue. Reformulez-la et réessayez.",
    too_long: "Cette question est trop longue. Raccourcissez-la et réessayez.",
    unknown_workspace: "Cet assistant n’existe pas ou plus.",
    paused: "Cet assistant est en pause. Revenez un peu plus tard.",
    origin_refused: "Cet assistant n’est pas autorisé sur ce site.",
    token_invalid: "Votre session de conversation a expiré. Commencez une nouvelle conversation.",
    rate_limited: "Vous avez posé beaucoup de questions en peu de temps. Patientez un instant.",
    budget_reached: "Cet assistant a atteint sa limite pour ce mois-ci.",
    model_unavailable: "L’assistant n’arrive pas à répondre pour le moment. Réessayez dans un instant.",
    interrupted: "La réponse a été interrompue. Vous pouvez reposer la question.",
    stopped: "Réponse arrêtée.",
    internal: "Une erreur est survenue de notre côté. Réessayez dans un instant.",
  },
  en: {
    bad_input: "This question could not be read. Rephrase it and try again.",
    too_long: "This question is too long. Shorten it and try again.",
    unknown_workspace: "This assistant does not exist, or no longer does.",
    paused: "This assistant is paused. Come back a little later.",
    origin_refused: "This assistant is not allowed on this site.",
    token_invalid: "Your conversation has expired. Start a new conversation.",
    rate_limited: "You asked many questions in a short time. Wait a moment.",
    budget_reached: "This assistant has reached its limit for this month.",
    model_unavailable: "The assistant cannot answer right now. Try again in a moment.",
    interrupted: "The answer was interrupted. You can ask again.",
    stopped: "Answer stopped.",
    internal: "Something went wrong on our side. Try again in a moment.",
  },
};
