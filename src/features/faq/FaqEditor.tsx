import "./faq.css";
import { useNavigate } from "@solidjs/router";
import { createSignal, untrack } from "solid-js";
import { type FaqState, faqAnswerMaxChars, faqPhrasingsMax, faqQuestionMaxChars } from "~/contract/faq";
import type { FaqFields } from "~/contract/faq-inputs";
import type { FaqView } from "~/contract/faq-view";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { leftAddress } from "~/ui/left-address";
import { LinesField } from "~/ui/lines-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { showToast } from "~/ui/toast";
import { useCan } from "../accounts/me";
import { ChangesAllowed } from "../assistants/ChangesAllowed";
import { useWorkspace } from "../assistants/workspace";
import { FaqPreview } from "./FaqPreview";
import { FaqSaveButtons } from "./FaqSaveButtons";
import { refreshFaq } from "./faq-commands";

interface FaqEditorProps {
  /** None: a new one. */
  entry?: FaqView;
  /** What a new one starts from. */
  question?: string;
}

/** Writes a question-réponse: the question, its other phrasings, the answer as visitors will see it, its last day. */
export function FaqEditor(props: FaqEditorProps) {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const initial = untrack(() => ({ ...props.entry }));
  const [answer, setAnswer] = createSignal(initial.answer ?? "");
  const [phrasings, setPhrasings] = createSignal<string[]>([...(initial.phrasings ?? [])]);
  let wished: FaqState = initial.state ?? (untrack(() => can("faq.publish")) ? "published" : "proposed");

  const save = async (values: FormData) => {
    const fields = fieldsOf(values, phrasings());
    const workspaceId = workspace().id;
    if (initial.id) await api.faq.update.mutate({ workspaceId, faqId: initial.id, fields, state: wished });
    else await api.faq.create.mutate({ workspaceId, fields, state: wished });
    showToast({ text: wished === "published" ? t().faq.saved : t().faq.proposed });
    const list = `/assistants/${workspaceId}/faq`;
    // A new one is the first of the list; who changes several goes on where they were.
    navigate(initial.id ? leftAddress(list) : list);
    await refreshFaq();
  };

  return (
    <ChangesAllowed action={initial.state === "published" ? "faq.publish" : "faq.propose"}>
      <Form
        class="faq-editor"
        onSubmit={save}
        label={initial.id ? t().faq.editTitle : t().faq.newTitle}
        actions={<FaqSaveButtons isPublished={initial.state === "published"} onWish={(state) => (wished = state)} />}
      >
        <TextField
          name="question"
          label={t().faq.question}
          hint={t().faq.questionHint}
          value={initial.question ?? untrack(() => props.question) ?? ""}
          minlength={3}
          maxlength={faqQuestionMaxChars}
          autocomplete="off"
          required
        />
        <LinesField
          name="phrasings"
          label={t().faq.phrasings}
          hint={t().faq.phrasingsHint}
          value={untrack(phrasings)}
          max={faqPhrasingsMax}
          maxLength={faqQuestionMaxChars}
          addLabel={t().faq.phrasingAdd}
          removeLabel={t().faq.phrasingRemove}
          lineLabel={t().faq.phrasingLine}
          problemOf={(line) => (line.trim().length === 1 ? t().form.tooShort(2) : undefined)}
          onChange={setPhrasings}
        />
        <TextArea
          name="answer"
          label={t().faq.answer}
          hint={t().faq.answerHint}
          value={untrack(answer)}
          rows={8}
          maxlength={faqAnswerMaxChars}
          onInput={(event) => setAnswer(event.currentTarget.value)}
          required
        />
        <FaqPreview text={answer()} />
        <TextField
          name="validUntil"
          type="date"
          label={t().faq.validUntil}
          hint={t().faq.validUntilHint}
          isOptional={t().words.optional}
          value={initial.validUntil ?? ""}
        />
      </Form>
    </ChangesAllowed>
  );
}

const fieldsOf = (values: FormData, phrasings: string[]): FaqFields => ({
  question: textOf(values, "question").trim(),
  phrasings: phrasings.map((phrasing) => phrasing.trim()).filter((phrasing) => phrasing !== ""),
  answer: textOf(values, "answer").trim(),
  validUntil: textOf(values, "validUntil") || null,
});
