export declare const longPdf: (text: string, pages: number, wordsPerPage?: number) => Promise<Buffer>;
