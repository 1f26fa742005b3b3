// @refresh reload
import { createHandler, type DocumentComponentProps, StartServer } from "@solidjs/start/server";
import { For, Show } from "solid-js";
import { getRequestEvent, useAssets } from "solid-js/web";
import { writtenId, writtenTexts } from "~/lib/format-texts";
import { addCatalogue } from "~/lib/i18n/catalogue";
import { catalogueAddress } from "~/lib/i18n/catalogue-address";
import { en } from "~/lib/i18n/en";
import { fr } from "~/lib/i18n/fr";
import { defaultLanguage, languageOfRequest } from "~/lib/i18n/language";
import { renderedLanguages, renderedMeta } from "~/lib/i18n/rendered-languages";
import { liveSinceMeta } from "~/lib/live/live-since";
import { stylesOfPages } from "~/lib/styles-of-pages";
import { themeOfRequest } from "~/lib/theme/theme";

addCatalogue("fr", fr);
addCatalogue("en", en);

function Document(props: DocumentComponentProps) {
  const event = getRequestEvent();
  const headers = event?.request.headers;
  // Asked for when all of the page is rendered: only then is it known in which languages.
  useAssets(() => <Texts languages={event ? renderedLanguages(event) : []} />);
  useAssets(() => <script id={writtenId} type="application/json" innerHTML={event ? writtenTexts(event) : "{}"} />);
  useAssets(() => <meta name={liveSinceMeta} content={event?.locals.liveSince} />);
  return (
    <html
      lang={headers ? languageOfRequest(headers) : defaultLanguage}
      data-theme={headers ? themeOfRequest(headers) : undefined}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {props.assets}
      </head>
      <body>
        <div id="app">{props.children}</div>
        {props.scripts}
      </body>
    </html>
  );
}

/** The texts that the page needs before it comes alive, fetched along with its programs. */
function Texts(props: { languages: ReturnType<typeof renderedLanguages> }) {
  return (
    <For each={props.languages}>
      {(language) => (
        <>
          <meta name={renderedMeta} content={language} />
          <Show when={catalogueAddress(language)}>{(address) => <link rel="modulepreload" href={address()} />}</Show>
        </>
      )}
    </For>
  );
}

// A page is sent whole: its data takes milliseconds, and a redirect or a 404 is then a real one.
export default createHandler(
  () => <StartServer document={Document} />,
  (event) => {
    event.manifest = stylesOfPages(event.manifest);
    return { mode: "async", nonce: event.locals.nonce };
  },
);
