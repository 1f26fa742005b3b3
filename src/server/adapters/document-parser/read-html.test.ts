import { describe, expect, it } from "vitest";
import { decodeHtml } from "./html-charset";
import { ReadFailure } from "./read-failure";
import { readHtml } from "./read-html";

const read = (html: string | Buffer) => readHtml(new Uint8Array(Buffer.from(html)));
const blocks = (html: string) => {
  const { text, blocks } = read(html);
  return blocks.map(({ start, end, depth }) => [depth, text.slice(start, end)]);
};
const prose = "Chaque lampe est essayée pendant quatre heures, avant de partir, dans notre atelier de Besançon.";
const long = `<p>${prose}</p>`.repeat(6);

describe("a page of HTML", () => {
  it("gives its titles with their depth, its paragraphs and its lines", () => {
    expect(
      blocks(`<h1>Nos <em>lampes</em></h1>\n<p>Une  phrase<br>et l'autre.</p><h3>Prix</h3>
        <pre>a = 1\n  b = 2</pre>Un reste<div>de texte</div>`),
    ).toEqual([
      [1, "Nos lampes"],
      [0, "Une phrase\net l'autre."],
      [3, "Prix"],
      [0, "a = 1\n  b = 2"],
      [0, "Un reste"],
      [0, "de texte"],
    ]);
  });

  it("keeps lists and tables readable, an item and a row a line", () => {
    expect(
      blocks(`<ul><li>Lundi <b>matin</b><ul><li><p>9 h</p></li></ul></li><li>Mardi</li></ul>
        <ol><li>Ouvrir</li><li>Fermer</li></ol>
        <dl><dt>Délai</dt><dd>Deux jours</dd></dl>
        <table><caption>Tarifs</caption><tr><th>Lampe</th><th>Prix</th><th></th></tr>
        <tr><td><p>Opale</p></td><td>12 €<br>par mois</td><td> </td></tr><tr><td></td></tr></table>`),
    ).toEqual([
      [0, "- Lundi matin\n  - 9 h\n- Mardi"],
      [0, "1. Ouvrir\n2. Fermer"],
      [0, "Délai\nDeux jours"],
      [0, "Tarifs\nLampe | Prix\nOpale | 12 € par mois"],
    ]);
  });

  it("reads a table that only lays out the page as the page", () => {
    expect(blocks(`<table><tr><td><h2>Horaires</h2><p>De 9 h à 18 h.</p></td><td>À droite</td></tr></table>`)).toEqual([
      [2, "Horaires"],
      [0, "De 9 h à 18 h."],
      [0, "À droite"],
    ]);
  });

  it("leaves out what nobody sees, and keeps what a press opens", () => {
    const { text } = read(`<style>p{}</style><script>var a="<p>Code</p>"</script><template>Gabarit</template>
      <p hidden>Caché</p><p style="color:red; display: none">Invisible</p><p aria-hidden="true">Icône</p>
      <svg><title>Dessin</title></svg><noscript>Activez</noscript><!-- note --><p>Visible</p>
      <h3><button aria-expanded="false" aria-controls="a1">Qui livre ?</button></h3><div id="a1" hidden>La poste.</div>
      <details><summary>Et le samedi ?</summary>Fermé.</details>`);
    expect(text).toBe("Visible\n\nQui livre ?\n\nLa poste.\n\nEt le samedi ?\n\nFermé.");
  });

  it("is read without menus, footers and cookie banners", () => {
    const page = `<title>Garantie | Atelier</title><meta property="og:site_name" content="Atelier">
      <header><nav><a href="/">Accueil</a><a href="/prix">Prix</a></nav></header>
      <div id="cookie-banner">Nous utilisons des cookies <button>Accepter</button></div>
      <main><h1>Garantie de deux ans</h1>${long}</main><aside>À lire aussi</aside><footer>© Atelier</footer>`;
    const { text, title } = read(page);
    expect(text).toBe(`Garantie de deux ans\n\n${Array.from({ length: 6 }, () => prose).join("\n\n")}`);
    expect(title).toBe("Garantie");
  });

  it("without a main part is read where its article is", () => {
    const menu = `<div class="menu">${'<div><a href="/x">Rubrique</a></div>'.repeat(12)}</div>`;
    const { text } = read(`<body>${menu}<div class="post-content"><h2>Garantie</h2>${long}</div></body>`);
    expect(text).toContain("Garantie\n\nChaque lampe");
    expect(text).not.toContain("Rubrique");
  });

  it("that is one great menu is read whole", () => {
    expect(read(`<nav>${"<a href=/a>Mairie de quartier</a>".repeat(9)}</nav>`).text).toContain("Mairie de quartier");
  });

  it.each([
    ["its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("<p>Été</p>", "utf16le")]), undefined],
    ["its server", Buffer.from("<p>\xc9t\xe9</p>", "latin1"), "text/html; charset=ISO-8859-1"],
    ["itself", Buffer.from('<meta charset="windows-1252"><p>\xc9t\xe9</p>', "latin1"), undefined],
    [
      "itself, another way",
      Buffer.from(
        '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"><p>\xc9t\xe9</p>',
        "latin1",
      ),
      undefined,
    ],
    ["its bytes, where it is wrong", Buffer.from('<meta charset="utf-8"><p>\xc9t\xe9</p>', "latin1"), undefined],
    ["its bytes, where its server is wrong", Buffer.from("<p>Été</p>"), "text/html; charset=ISO-8859-1"],
  ])("is read in the letters named by %s", (_who, bytes, contentType) => {
    expect(decodeHtml(new Uint8Array(bytes), contentType)).toContain("Été");
  });

  it("reads the thirty-two letters of windows-1252", () => {
    expect(read(Buffer.from('<meta charset="iso-8859-1"><p>12 \x80 l\x92\x9cuvre</p>', "latin1")).text).toBe(
      "12 € l’œuvre",
    );
  });

  it("with offsets that refer to the text it shows", () => {
    const { text, offsets } = read(`<p>Un\u200B mot\u00AD.</p><p>${prose}</p>`);
    const start = text.indexOf("essayée");
    const [from, to] = offsets.givenBounds(start, start + 7);
    expect(offsets.given.slice(from, to)).toBe("essayée");
  });

  it("without text is empty", () => {
    expect(() => read('<div id="root"></div><script src="app.js"></script>')).toThrow(ReadFailure);
    expect(() => read(`<p>${"\0\x01".repeat(400)}`)).toThrow("not readable");
  });

  it("nested without end, or endless in one paragraph, is read in linear time", () => {
    const before = process.cpuUsage();
    expect(read(`${"<div>".repeat(5_000)}Au fond`).text).toBe("Au fond");
    expect(read(`<p>${"<b>mot</b> ".repeat(50_000)}`).text).toHaveLength(199_999);
    expect(read(`${"<table><tr><td>".repeat(1_000)}Au fond`).text).toBe("Au fond");
    const { user } = process.cpuUsage(before);
    expect(user).toBeLessThan(20_000_000);
  });
});
