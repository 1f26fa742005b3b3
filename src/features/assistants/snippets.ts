interface SnippetSettings {
  /** Where this server is reached, e.g. https://monitora.example. */
  origin: string;
  workspaceId: string;
  position: string;
}

/** The line every site can paste. */
export const htmlSnippet = ({ origin, workspaceId, position }: SnippetSettings): string =>
  `<script src="${origin}/widget.js" data-workspace="${workspaceId}" data-position="${position}" async></script>`;

/** For the root layout of a Next.js application. */
export const nextSnippet = ({ origin, workspaceId, position }: SnippetSettings): string =>
  `import Script from "next/script";

export default function RootLayout({ children }) {
  return (
    <html lang="fr">
      <body>
        {children}
        <Script
          src="${origin}/widget.js"
          data-workspace="${workspaceId}"
          data-position="${position}"
          strategy="lazyOnload"
        />
      </body>
    </html>
  );
}`;

/** For React without a framework: the tag is added once, whatever is rendered again. */
export const reactSnippet = (settings: SnippetSettings): string =>
  `import { useEffect } from "react";

export function Assistant() {
  useEffect(() => {
${addScript(settings, "    ")}
  }, []);
  return null;
}`;

export const vueSnippet = (settings: SnippetSettings): string =>
  `<script setup>
import { onMounted } from "vue";

onMounted(() => {
${addScript(settings, "  ")}
});
</script>`;

export const wordpressSnippet = (settings: SnippetSettings): string =>
  `add_action('wp_footer', function () {
    echo '${htmlSnippet(settings)}';
});`;

const addScript = ({ origin, workspaceId, position }: SnippetSettings, indent: string): string =>
  [
    `if (document.querySelector('script[data-workspace="${workspaceId}"]')) return;`,
    `const script = document.createElement("script");`,
    `script.src = "${origin}/widget.js";`,
    `script.dataset.workspace = "${workspaceId}";`,
    `script.dataset.position = "${position}";`,
    "script.async = true;",
    "document.body.append(script);",
  ]
    .map((line) => `${indent}${line}`)
    .join("\n");
