/** Signs in to a server's dashboard; gives calls that carry the session. */
export const signIn = (serverUrl, { email, password }) =>
  enter(serverUrl, "accounts.logIn", { email, password, remember: false });

/** Opens an account with an organization of its own; gives calls that carry its session. */
export const openAccount = (serverUrl, { email, password, organization }) =>
  enter(serverUrl, "accounts.register", { email, password, organization, language: "fr", acceptedTerms: true });

const enter = async (serverUrl, door, person) => {
  const headers = { "content-type": "application/json" };
  const post = (path, input) =>
    fetch(`${serverUrl}/api/trpc/${path}`, { method: "POST", headers, body: JSON.stringify(input) });
  const answer = await post(door, person);
  if (!answer.ok) throw new Error(`${door} failed: ${await answer.text()}`);
  headers.cookie = answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  return {
    cookie: headers.cookie,
    query: async (path, input) => {
      const url = `${serverUrl}/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
      return resultOf(await fetch(url, { headers: { cookie: headers.cookie } }));
    },
    mutate: async (path, input) => resultOf(await post(path, input)),
  };
};

const resultOf = async (response) => {
  const body = await response.json();
  if (body.error) throw new Error(body.error.message);
  return body.result.data;
};
