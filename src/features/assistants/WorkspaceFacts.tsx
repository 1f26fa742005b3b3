import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Facts } from "~/ui/facts";
import { useWorkspace } from "./workspace";

export function WorkspaceFacts() {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  return (
    <Facts
      facts={[
        { name: t().assistants.publicId, value: <code>{workspace().id}</code> },
        { name: t().assistants.createdOn, value: formats.shortDate(workspace().createdAt) },
      ]}
    />
  );
}
