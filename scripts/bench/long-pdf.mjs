import PDFDocument from "pdfkit";

/** A PDF of many pages from running text: `wordsPerPage` words on each. */
export const longPdf = (text, pages, wordsPerPage = 330) =>
  new Promise((resolve) => {
    const words = text.replace(/[#*]/g, "").split(/\s+/);
    const pdf = new PDFDocument({ size: "A4", autoFirstPage: false, info: { Title: "Un long document" } });
    const parts = [];
    pdf.on("data", (part) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    for (let page = 0; page < pages; page += 1) {
      const from = (page * wordsPerPage) % (words.length - wordsPerPage);
      pdf
        .addPage()
        .fontSize(10)
        .text(words.slice(from, from + wordsPerPage).join(" "));
    }
    pdf.end();
  });
