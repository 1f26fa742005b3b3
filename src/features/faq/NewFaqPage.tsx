import { createAsync, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { faqQuestionMaxChars } from "~/contract/faq";
import { useTexts } from "~/lib/i18n/locale";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { useWorkspace } from "../assistants/workspace";
import { conversationQuery } from "../conversations/conversations.queries";
import { FaqEditor } from "./FaqEditor";
import { FaqHead } from "./FaqHead";
import { questionBefore } from "./question-before";

/** A new question-réponse; from a conversation, it starts from what the visitor asked. */
export function NewFaqPage() {
  const t = useTexts();
  const workspace = useWorkspace();
  const [params] = useSearchParams();
  const asked = createAsync(async () => {
    const { conversation, message } = params;
    if (typeof conversation !== "string" || typeof message !== "string") return "";
    const { messages } = await conversationQuery(workspace().id, conversation);
    return questionBefore(messages, message).slice(0, faqQuestionMaxChars);
  });
  return (
    <>
      <PageTitle parts={[t().faq.newTitle, workspace().name]} />
      <FaqHead title={t().faq.newTitle} />
      <Show when={asked() !== undefined}>
        <Show when={asked()}>
          <Notice kind="info">{t().faq.fromQuestion}</Notice>
        </Show>
        <FaqEditor question={asked()} />
      </Show>
    </>
  );
}
