import type { Language } from "~/contract/accounts";
import { type AnswerTexts, answerTexts } from "~/lib/i18n/answers";
import { detectLanguage } from "../knowledge/language.rules";
import { fold } from "../knowledge/words.rules";

type Kind = "greeting" | "thanks" | "goodbye" | "acknowledgement" | "identity" | "chatter";

const addressed =
  "tous|toutes|toi|vous|madame|monsieur|l equipe|l assistant|tout le monde|all|there|everyone|you|team|sir|madam";
const wellbeing =
  "(comment )?(ca|tu|vous) (va|vas|allez)( bien)?|(vous|tu) (allez|vas) bien|comment (ca va|allez vous|vas tu)|how are (you|things)( doing| today)?|how is it going|how s it going|what s up";
const thanksWords =
  "(un grand |mille |encore )?mercis?|je (vous|te) remercie|thanks|thank you|thx|ty|merci|many thanks";
const thanksAfter =
  "beaucoup|bcp|bien|infiniment|encore|d avance|pour (tout|ca|votre aide|ton aide|l aide|l info|les infos|l information|les informations|la reponse|votre reponse|ces informations|ces precisions)|a (vous|toi)|so much|very much|a lot|for (everything|your help|the help|the answer|the info|the information)";
const approvals =
  "ok|okay|okey|d accord|dac|oui|non|yes|no|yep|nope|super|parfait|genial|top|cool|nickel|entendu|compris|je vois|tres bien|ca marche|c est (note|bon|clair|compris|parfait|super|gentil)|great|perfect|got it|understood|i see|all right|alright|fine|nice|good|bien";
const greetings =
  "re ?bonjour|bonjour|bonsoir|bjr|bsr|salut|slt|coucou|hello|hey|hi|hallo|yo|bon matin|good (morning|afternoon|evening)|allo";
const goodbyes =
  "au revoir|a bientot|a plus( tard)?|a la prochaine|adieu|ciao|bye( bye)?|goodbye|see you( soon| later)?|bonne (journee|soiree|nuit|fin de journee|semaine)|bon week ?end|have a (nice|good|great) (day|evening|night|week ?end)";

const some = (...lists: string[]): RegExp => new RegExp(`^((${lists.join("|")}) )+$`, "u");

/** Each pattern reads the folded words of the message, every one followed by a blank. */
const patterns: [Kind, RegExp][] = [
  [
    "thanks",
    new RegExp(
      `^((${approvals}|${greetings}) )*(${thanksWords}) ((${thanksWords}|${thanksAfter}|${addressed}|${goodbyes}|${approvals}) )*$`,
      "u",
    ),
  ],
  [
    "goodbye",
    new RegExp(`^((${approvals}) )*(${goodbyes}) ((${goodbyes}|${addressed}|${thanksWords}|et|and) )*$`, "u"),
  ],
  ["greeting", new RegExp(`^(${greetings}) ((${greetings}|${addressed}|${wellbeing}|et|and) )*$`, "u")],
  ["greeting", some(wellbeing)],
  ["acknowledgement", some(approvals)],
  [
    "identity",
    /^((bonjour|salut|hello|hi|hey) )?(qui (es tu|etes vous|est tu)|(tu es|vous etes|es tu|etes vous|t es) (qui|quoi|un (robot|bot|humain|chatbot|programme)|une (ia|personne|machine|vraie personne|intelligence artificielle)|humain|reel)|comment (tu t appelles?|t appelles tu|vous appelez vous)|quel est (ton|votre) nom|que (peux tu|pouvez vous|sais tu|savez vous) faire|(tu|vous) (fais|faites|sers|servez) (a )?quoi|a quoi (sers tu|servez vous|tu sers)|qu est ce que (tu|vous) (peux|pouvez|sais|savez|fais|faites)( faire)?|c est quoi ce (bot|chat|robot|chatbot)|(aide|aidez|help)( moi| me)?( svp| s il (te|vous) plait| please)?|j ai besoin d aide|besoin d aide|i need help|can you help( me)?|pouvez vous m aider|peux tu m aider|who are you|what are you|are you (a )?(robot|bot|human|real|person|an ai|ai)|what (can|do) you do|what is your name|j ai une question|i have a question|une question|test|essai|testing) $/u,
  ],
  [
    "chatter",
    /^(raconte (moi )?une (blague|histoire)|dis (moi )?une blague|fais (moi )?rire|une blague|chante( moi)?( une chanson)?|je (t aime|m ennuie|suis (triste|fatigue|content))|tu m aimes|quel temps fait il( aujourd hui| demain| dehors)?|quelle heure est il|il est quelle heure|quel jour (sommes nous|est on|on est)( aujourd hui)?|ecris (moi )?un (poeme|texte|roman|code)|quel est le sens de la vie|tell me a (joke|story)|sing( me)? a song|i (love you|am bored|m bored)|what time is it|what (s|is) the (time|weather)( like)?( today| tomorrow)?|write (me )?a (poem|story|song)|what is the meaning of life|(tu es|t es|vous etes) (nul|bete|moche|genial|super|gentil|inutile|stupide)|you are (stupid|useless|great|awesome|nice)|lol|mdr|ptdr|haha) $/u,
  ],
];

const longestChars = 120;

const foldedLine = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What kind of small talk a message is, if it is nothing else; `unclear` when it holds no word at all. */
export const smallTalkKind = (text: string): Kind | "unclear" | null => {
  if (text.length > longestChars) return null;
  const line = foldedLine(text);
  if (line === "") return "unclear";
  return patterns.find(([, pattern]) => pattern.test(`${line} `))?.[0] ?? null;
};

const isKnown = (language: string): language is Language => language === "fr" || language === "en";

/** The reply to a greeting, thanks, a goodbye or chatter; null for anything that may be a question about the site. */
export const replyToSmallTalk = (text: string, assistantLanguage: Language): string | null => {
  const kind = smallTalkKind(text);
  if (kind === null) return null;
  const language = detectLanguage(text, assistantLanguage);
  const texts: AnswerTexts = answerTexts[isKnown(language) ? language : assistantLanguage];
  return texts[kind];
};
