/** The mail of Monday morning. */
export const weeklyMailTexts = {
  fr: {
    subject: (count: number, shown: string) =>
      `Votre semaine dans Monitora : ${shown} ${count > 1 ? "questions" : "question"}`,
    hello: (name: string) => `Bonjour ${name},`,
    week: (from: string, to: string) => `Du ${from} au ${to}, comparé à la semaine d’avant :`,
    line: (label: string, value: string, change: string | null) =>
      `- ${label} : ${value}${change === null ? "" : ` (${change})`}`,
    questions: "Questions",
    conversations: "Conversations",
    visitors: "Visiteurs",
    answered: "Répondues",
    satisfaction: "Satisfaction",
    byAssistant: "Par assistant :",
    assistant: (name: string, count: number, shown: string, answered: string) =>
      `- ${name} : ${shown} ${count > 1 ? "questions" : "question"}, ${answered} répondues`,
    gaps: "Ce que vos assistants n’ont pas su dire. Ouvrez le lien, écrivez la réponse : ils la sauront la prochaine fois.",
    gap: (question: string, times: number, assistant: string) =>
      `« ${question} » (${assistant}${times > 1 ? `, ${times} fois` : ""})`,
    answer: "Répondre :",
    noGap: "Aucune question n’est restée sans réponse cette semaine.",
    statistics: "Toutes les statistiques de la semaine :",
    why: "Vous recevez ce message chaque lundi parce que vous l’avez demandé dans votre profil. Pour ne plus le recevoir, sans vous connecter :",
  },
  en: {
    subject: (count: number, shown: string) =>
      `Your week in Monitora: ${shown} ${count === 1 ? "question" : "questions"}`,
    hello: (name: string) => `Hello ${name},`,
    week: (from: string, to: string) => `From ${from} to ${to}, compared with the week before:`,
    line: (label: string, value: string, change: string | null) =>
      `- ${label}: ${value}${change === null ? "" : ` (${change})`}`,
    questions: "Questions",
    conversations: "Conversations",
    visitors: "Visitors",
    answered: "Answered",
    satisfaction: "Satisfaction",
    byAssistant: "By assistant:",
    assistant: (name: string, count: number, shown: string, answered: string) =>
      `- ${name}: ${shown} ${count === 1 ? "question" : "questions"}, ${answered} answered`,
    gaps: "What your assistants could not say. Open the link, write the answer: they will know it the next time.",
    gap: (question: string, times: number, assistant: string) =>
      `“${question}” (${assistant}${times > 1 ? `, ${times} times` : ""})`,
    answer: "Answer:",
    noGap: "No question was left without an answer this week.",
    statistics: "All the statistics of the week:",
    why: "You receive this message every Monday because you asked for it in your profile. To stop receiving it, without signing in:",
  },
} as const;
