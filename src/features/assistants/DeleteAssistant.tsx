import { revalidate, useNavigate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { Form } from "~/ui/form";
import { textOf } from "~/ui/form-values";
import { SubmitButton } from "~/ui/submit-button";
import { TextField } from "~/ui/text-field";
import { showToast } from "~/ui/toast";
import { useCan } from "../accounts/me";
import { workspacesQuery } from "./assistants.queries";
import { useWorkspace } from "./workspace";

/** Deletes the assistant after its name was typed. */
export function DeleteAssistant() {
  const t = useTexts();
  const can = useCan();
  const [isOpen, setOpen] = createSignal(false);
  const workspace = useWorkspace();
  return (
    <>
      <p class="dim">{t().assistants.deleteText}</p>
      <div>
        <Button kind="danger" disabled={!can("workspace.delete")} onClick={() => setOpen(true)}>
          {t().assistants.deleteAction}
        </Button>
      </div>
      <Dialog
        isOpen={isOpen()}
        onClose={() => setOpen(false)}
        title={t().assistants.deleteConfirmTitle(workspace().name)}
        description={t().assistants.deleteConfirmText}
      >
        <TypedConfirmation onCancel={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function TypedConfirmation(props: { onCancel: () => void }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const destroy = async (values: FormData) => {
    const { id, name } = workspace();
    await api.workspaces.delete.mutate({ workspaceId: id, typedName: textOf(values, "typedName") });
    showToast({ text: t().assistants.deletedToast(name) });
    navigate("/assistants");
    await revalidate(workspacesQuery.key);
  };
  return (
    <Form
      onSubmit={destroy}
      label={t().assistants.deleteTitle}
      actions={
        <>
          <SubmitButton kind="danger">{t().assistants.deleteForever}</SubmitButton>
          <Button kind="quiet" onClick={() => props.onCancel()}>
            {t().words.cancel}
          </Button>
        </>
      }
    >
      <TextField
        name="typedName"
        label={t().assistants.deleteTyped(workspace().name)}
        autocomplete="off"
        maxlength={200}
        required
      />
    </Form>
  );
}
