import "./auth-frame.css";
import type { ParentProps } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Brand } from "~/ui/brand";
import { LanguageSwitch } from "./LanguageSwitch";

/** The frame of the pages seen before signing in. */
export function AuthFrame(props: ParentProps) {
  const t = useTexts();
  return (
    <div class="auth-frame">
      <header class="auth-frame-head">
        <a href="/" class="auth-frame-brand">
          <Brand />
        </a>
        <p class="dim">{t().accounts.pitch}</p>
      </header>
      <main class="auth-frame-main">{props.children}</main>
      <footer class="auth-frame-foot">
        <LanguageSwitch />
        <a class="link" href="/legal/terms">
          {t().terms.title}
        </a>
      </footer>
    </div>
  );
}
