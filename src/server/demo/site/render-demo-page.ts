import { demoWorkspaceId } from "../demo-content";
import { type DemoPage, demoPages } from "./demo-pages";

/** A whole page of the demo's site: plain HTML as a customer would have it, with the snippet at its end. */
export const renderDemoPage = (page: DemoPage): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Atelier Lumen</title>
<meta name="description" content="Atelier Lumen rénove et vend des lampes anciennes à Lyon. Un site de démonstration de Monitora.">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo/site.css">
</head>
<body>
<a class="skip" href="#contenu">Aller au contenu</a>
<p class="notice">Cette boutique n’existe pas : c’est la démonstration de Monitora. Posez une question à son assistant, en bas à droite.</p>
<header class="top">
<a class="brand" href="/demo">Atelier Lumen</a>
<nav aria-label="Principal">${demoPages.map((one) => linkTo(one, one === page)).join("")}</nav>
</header>
<main id="contenu">${page.html}</main>
<footer><span>Atelier Lumen, 14 rue des Fondeurs, 69007 Lyon</span><span>bonjour@lumen-atelier.example</span></footer>
<script src="/widget.js" data-workspace="${demoWorkspaceId}" data-position="bottom-right" async></script>
</body>
</html>
`;

const linkTo = ({ slug, title }: DemoPage, isCurrent: boolean): string =>
  `<a href="/demo${slug && `/${slug}`}"${isCurrent ? ' aria-current="page"' : ""}>${title}</a>`;
