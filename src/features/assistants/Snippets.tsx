import "./snippets.css";
import { useTexts } from "~/lib/i18n/locale";
import { CodeBlock } from "~/ui/code-block";
import { Tabs } from "~/ui/tabs";
import { usePageOrigin } from "./page-origin";
import { rememberSnippetCopied } from "./snippet-memory";
import { htmlSnippet, nextSnippet, reactSnippet, vueSnippet, wordpressSnippet } from "./snippets";
import { useWorkspace } from "./workspace";

/** The code to paste, for each kind of site. */
export function Snippets() {
  const t = useTexts();
  const workspace = useWorkspace();
  const origin = usePageOrigin();
  const settings = () => ({ origin: origin(), workspaceId: workspace().id, position: workspace().position });
  const Code = (props: { text?: string; label: string; code: string }) => (
    <div class="snippet">
      <p>{props.text}</p>
      <CodeBlock
        label={props.label}
        code={props.code}
        copyLabel={t().integration.copySnippet}
        onCopy={() => rememberSnippetCopied(workspace().id)}
      />
    </div>
  );
  return (
    <Tabs
      label={t().integration.kinds}
      tabs={[
        {
          value: "html",
          label: t().integration.html,
          content: () => (
            <Code text={t().integration.htmlText} label={t().integration.html} code={htmlSnippet(settings())} />
          ),
        },
        {
          value: "react",
          label: t().integration.react,
          content: () => (
            <>
              <Code text={t().integration.nextText} label="Next.js" code={nextSnippet(settings())} />
              <Code text={t().integration.reactText} label="React" code={reactSnippet(settings())} />
            </>
          ),
        },
        {
          value: "vue",
          label: t().integration.vue,
          content: () => (
            <Code text={t().integration.vueText} label={t().integration.vue} code={vueSnippet(settings())} />
          ),
        },
        {
          value: "wordpress",
          label: t().integration.wordpress,
          content: () => (
            <Code
              text={t().integration.wordpressText}
              label={t().integration.wordpress}
              code={wordpressSnippet(settings())}
            />
          ),
        },
      ]}
    />
  );
}
