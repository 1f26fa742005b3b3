import type { terms as french } from "../fr/terms";
import type { Translated } from "../translated";

export const terms: Translated<typeof french> = {
  title: "Terms of use",
  version: (version) => `Version ${version}`,
  sections: {
    service: {
      title: "The service",
      text: "Monitora gives a web site an assistant that answers from that site’s documents. The person or organization that runs this server provides the service and answers your questions about it.",
    },
    account: {
      title: "Your account",
      text: "You give an e-mail address that is yours and keep your password to yourself. You answer for what your organization does with the accounts it opens.",
    },
    content: {
      title: "Your documents",
      text: "Your documents and settings remain yours. You upload only what you may show to the visitors of your site: the assistant quotes passages of it. They serve to answer your visitors, and nothing else.",
    },
    answers: {
      title: "The answers",
      text: "Answers are produced by a machine from your documents. They name their sources and may still be wrong. Read the conversations, and do not rely on them alone for a decision about health, law or money.",
    },
    visitors: {
      title: "Your visitors",
      text: "Their questions and the answers are stored to be shown to you. You are responsible for this data: inform your visitors, and erase it when they ask. The assistant tells them that they are talking to an artificial intelligence.",
    },
    models: {
      title: "Outside models",
      text: "By default, nothing leaves this server. If its operator connected an outside model, the question and the passages that help are sent to it to write the answer.",
    },
    misuse: {
      title: "Misuse",
      text: "No illegal content, no impersonation, no attempt to enter other people’s space or to disturb the service. The operator may pause an organization that does, and says so.",
    },
    end: {
      title: "End",
      text: "You may delete an assistant at any time: everything in it is erased. You may ask the operator to close your account.",
    },
    changes: {
      title: "Changes",
      text: "When these terms change, their version changes. The one you accepted, and the day you did, are kept with your account.",
    },
  },
};
