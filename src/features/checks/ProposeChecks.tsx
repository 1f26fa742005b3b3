import Sparkles from "@lucide/icons/icons/sparkles";
import { createSignal } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Button, type ButtonKind } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { useCheckCommands } from "./check-commands";

/** Fills the list from the documents. */
export function ProposeChecks(props: { kind: ButtonKind }) {
  const t = useTexts();
  const commands = useCheckCommands();
  const [isBusy, setBusy] = createSignal(false);
  const propose = async () => {
    setBusy(true);
    await commands.propose();
    setBusy(false);
  };
  return (
    <Button kind={props.kind} isBusy={isBusy()} onClick={propose}>
      <Icon of={Sparkles} />
      {t().checks.propose}
    </Button>
  );
}
