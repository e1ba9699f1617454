import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points of a sheet of A4. */
const SHEET = { width: 595, height: 842 };

const inMillimetres = (points: number): number => Math.round((points * 25.4) / 72);

interface Node {
  role?: string;
  children?: Node[];
}

/** Without spaces: lines are broken between words and at hyphens. */
export const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** What a reader and a screen reader have of a PDF. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const texts: string[] = [];
  const roles = new Set<string>();
  const outside: string[] = [];
  const sizes = new Set<string>();
  let used = 0;
  const visit = (node: Node): void => {
    if (node.role) roles.add(node.role);
    for (const child of node.children ?? []) visit(child);
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.add(`${inMillimetres(right - left)} x ${inMillimetres(top - bottom)}`);
    const { items } = await page.getTextContent();
    let lowest = SHEET.height;
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      texts.push(item.str);
      const [x = 0, y = 0] = item.transform.slice(4);
      if (x < 20 || x + item.width > SHEET.width - 20 || y < 10 || y > SHEET.height - 20) outside.push(item.str);
      // The foot stands below.
      if (y > 40) lowest = Math.min(lowest, y);
    }
    used = (SHEET.height - lowest) / SHEET.height;
    // Not every browser tags what it prints.
    visit(((await page.getStructTree()) ?? {}) as Node);
  }
  const { info } = await pdf.getMetadata();
  const found = {
    pages: pdf.numPages,
    sizes: [...sizes],
    title: Reflect.get(info, 'Title'),
    lang: Reflect.get(info, 'Language'),
    marked: (await pdf.getMarkInfo())?.Marked,
    outline: ((await pdf.getOutline()) ?? []).length,
    text: bare(texts.join('')),
    outside,
    /** Of the last sheet. */
    used,
    roles,
  };
  await pdf.destroy();
  return found;
}
