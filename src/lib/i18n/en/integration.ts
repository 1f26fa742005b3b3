import type { integration as french } from "../fr/integration";
import type { Translated } from "../translated";

export const integration: Translated<typeof french> = {
  title: "Integration",
  snippet: "The code to paste",
  snippetIntro: "One line, in every page where the assistant should appear. It does not slow the site down.",
  kinds: "Your site",
  html: "HTML",
  react: "React / Next.js",
  vue: "Vue",
  wordpress: "WordPress",
  copySnippet: "Copy the code",
  htmlText: "Paste this line just before </body>, in the template your pages share.",
  nextText: "With Next.js, in app/layout.tsx:",
  reactText: "With React alone, a component placed once at the root:",
  vueText: "In App.vue; the HTML line in index.html works as well.",
  wordpressText:
    "At the end of functions.php in your (child) theme. Without touching the theme: paste the HTML line in a code insertion plugin, “footer” area.",
  domains: "Allowed domains",
  domainsIntro:
    "The sites where the assistant answers. Elsewhere, it stays silent. “*.site.com” covers all subdomains, “site.com” covers only itself.",
  domainsEmpty: "No domain: the assistant answers only on this server’s own pages, such as the try-it page.",
  domainLine: (position) => `Domain ${position}`,
  domainAdd: "Add a domain",
  domainRemove: (domain) => `Remove the domain ${domain}`,
  domainPattern: "Write a domain name, for example www.site.com.",
  domainPlaceholder: "www.site.com",
  check: "Check",
  checkSteps: {
    open: "Open a page of your site: a button appears at the bottom, on the side chosen in Appearance.",
    ask: "Ask a question. The answer comes with its sources.",
    see: "It appears here, and in Conversations.",
  },
  checkOnline: (site) => `The snippet is live on ${site}, first seen`,
  checkNearby: (host, site) =>
    `The snippet answers on ${host}, a page of your own computer; it has not been seen on ${site} yet. First seen`,
  checkOffline: (site) =>
    `No page of ${site} has been opened with this snippet yet. This line changes by itself at the first.`,
  checkWaiting: "No question received from a site yet. This line changes by itself with the first one.",
  checkSeen: "Last question received from a site:",
  checkTroubles: "Nothing appears?",
  checkTroublesText:
    "Check that the page’s domain is in the list above, that the assistant is not paused, and that the site’s Content-Security-Policy, if it has one, allows this address in script-src and connect-src:",
  tryTitle: "Try it",
  tryIntro: "The real assistant, as your visitors see it. The button is at the bottom of this page.",
  tryChannel: "These conversations go to the “Test” channel and do not count in the figures.",
  tryPaused: "The assistant is paused: it will not answer before it is put back to work in the settings.",
  tryNoDocuments: "It has no document ready yet: it will say that it does not know.",
  tryIdeas: "What to ask?",
  tryIdeaKnown: "A question answered in your documents: it must quote the right passage.",
  tryIdeaUnknown: "A question that is not: it must say that it does not know, and invent nothing.",
  tryIdeaFollow: "A follow-up, such as “and on Saturdays?”: it must understand what you are talking about.",
  tryLatest: "Your latest tries",
  tryLatestNone: "Your tries will appear here, with the passages read and the score.",
  tryNotAllowed: "Your level does not allow trying the assistant here.",
};
