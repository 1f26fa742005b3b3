import { useTexts } from "~/lib/i18n/locale";

export function RegistrationClosed() {
  const t = useTexts();
  return (
    <>
      <h1>{t().accounts.closedTitle}</h1>
      <p class="dim">{t().accounts.closedText}</p>
    </>
  );
}
