import { createAsync, revalidate } from "@solidjs/router";
import MessageSquareText from "lucide-solid/icons/message-square-text";
import { createSignal } from "solid-js";
import { replyMaxChars } from "~/contract/inbox";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Dialog } from "~/ui/dialog";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { Menu } from "~/ui/menu";
import { SubmitButton } from "~/ui/submit-button";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { showToast } from "~/ui/toast";
import { cannedQuery } from "./inbox.queries";

/** The organization's answers given often: put one into the reply, keep this one, delete one. */
export function CannedReplies(props: { text: string; onInsert: (text: string) => void }) {
  const t = useTexts();
  const canned = createAsync(() => cannedQuery(), { initialValue: [] });
  const [isSaving, setSaving] = createSignal(false);
  const remove = ({ id, title }: { id: string; title: string }) =>
    api.inbox.removeCanned
      .mutate({ replyId: id })
      .then(
        () => showToast({ text: t().inbox.cannedRemoved(title) }),
        (error: unknown) => showToast({ text: sentenceOfError(t(), error) }),
      )
      .then(() => revalidate(cannedQuery.key));
  const save = async (values: FormData) => {
    await api.inbox.saveCanned.mutate({ title: textOf(values, "title"), text: textOf(values, "text") });
    setSaving(false);
    showToast({ text: t().inbox.cannedSaved });
    await revalidate(cannedQuery.key);
  };
  return (
    <>
      <Menu
        label={t().inbox.canned}
        trigger={<MessageSquareText size={16} strokeWidth={1.5} />}
        groups={[
          {
            label: canned().length === 0 ? t().inbox.cannedNone : t().inbox.canned,
            items: canned().map(({ title, text }) => ({ label: title, onSelect: () => props.onInsert(text) })),
          },
          { items: [{ label: t().inbox.cannedSave, onSelect: () => setSaving(true) }] },
          {
            label: t().inbox.cannedRemove,
            items: canned().map((reply) => ({
              label: reply.title,
              isDangerous: true,
              onSelect: () => void remove(reply),
            })),
          },
        ]}
      />
      <Dialog
        isOpen={isSaving()}
        onClose={() => setSaving(false)}
        title={t().inbox.cannedSaveTitle}
        description={t().inbox.cannedSaveText}
      >
        <Form onSubmit={save} actions={<SubmitButton>{t().words.save}</SubmitButton>}>
          <TextField name="title" label={t().inbox.cannedName} maxlength={80} autocomplete="off" required />
          <TextArea
            name="text"
            label={t().inbox.cannedText}
            value={props.text}
            rows={5}
            maxlength={replyMaxChars}
            required
          />
        </Form>
      </Dialog>
    </>
  );
}
