import { createSignal, untrack } from "solid-js";
import { type FaqState, faqAnswerMaxChars, faqQuestionMaxChars } from "~/contract/faq";
import type { GapDetail } from "~/contract/gaps";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { FaqPreview } from "../faq/FaqPreview";
import { FaqSaveButtons } from "../faq/FaqSaveButtons";
import { refreshFaq } from "../faq/faq-commands";
import { refreshGaps } from "./gap-commands";

/** The answer to one question: published by who may, proposed by others. */
export function GapForm(props: { gap: GapDetail; onDone: (state: FaqState) => void }) {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const [answer, setAnswer] = createSignal("");
  let wished: FaqState = untrack(() => can("faq.publish")) ? "published" : "proposed";
  const save = async (values: FormData) => {
    const fields = {
      question: textOf(values, "question").trim(),
      answer: textOf(values, "answer").trim(),
      phrasings: [],
      validUntil: null,
    };
    await api.insights.answerGap.mutate({
      workspaceId: workspace().id,
      gapId: props.gap.id,
      fields,
      state: wished,
    });
    props.onDone(wished);
    await Promise.all([refreshFaq(), refreshGaps()]);
  };
  return (
    <Form
      class="faq-editor"
      onSubmit={save}
      label={t().gaps.writeTitle}
      actions={<FaqSaveButtons isPublished={false} onWish={(state) => (wished = state)} />}
    >
      <TextField
        name="question"
        label={t().faq.question}
        hint={t().gaps.questionHint}
        value={untrack(() => props.gap.question.slice(0, faqQuestionMaxChars))}
        minlength={3}
        maxlength={faqQuestionMaxChars}
        autocomplete="off"
        required
      />
      <TextArea
        name="answer"
        label={t().faq.answer}
        hint={t().faq.answerHint}
        rows={6}
        maxlength={faqAnswerMaxChars}
        onInput={(event) => setAnswer(event.currentTarget.value)}
        required
      />
      <FaqPreview text={answer()} />
    </Form>
  );
}
