// @refresh reload
import { createHandler, type DocumentComponentProps, StartServer } from "@solidjs/start/server";
import { getRequestEvent } from "solid-js/web";
import { defaultLanguage, languageOfRequest } from "~/lib/i18n/language";
import { themeOfRequest } from "~/lib/theme/theme";

function Document(props: DocumentComponentProps) {
  const headers = getRequestEvent()?.request.headers;
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

// A page is sent whole: its data takes milliseconds, and a redirect or a 404 is then a real one.
export default createHandler(
  () => <StartServer document={Document} />,
  (event) => ({ mode: "async", nonce: event.locals.nonce }),
);
