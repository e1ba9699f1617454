/** One moment of a story: what is seen, and what is said of it. */
export interface Scene {
  /** File names; several lie side by side, as on a desk. */
  pictures: { file: string; alt: string }[];
  /** Stands before the text in bold: a step code or a number. */
  label: string;
  text: string;
}

/** The page of a picture story; the pictures lie beside it. @param lang of what is written */
export const storyPage = (title: string, lang: string, scenes: readonly Scene[]): string => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${plain(title)}</title>
<style>body{font:16px/1.5 system-ui;max-width:1100px;margin:2rem auto;padding:0 1rem;background:#f5f7fa;color:#1b2330}
figure{margin:0 0 2.5rem}figure div{display:flex;gap:8px;align-items:flex-start}img{min-width:0;max-width:100%;border:1px solid #c9d0db;border-radius:8px}
figcaption{margin:.5rem 0;white-space:pre-line}b{margin-right:.6em}</style>
<h1>${plain(title)}</h1>
${scenes
  .map(
    ({ pictures, label, text }) =>
      `<figure><div>${pictures.map(({ file, alt }) => `<img src="${file}" alt="${plain(alt)}" loading="lazy" style="flex:0 1 auto">`).join('')}</div>` +
      `<figcaption><b>${plain(label)}</b>${plain(text)}</figcaption></figure>`,
  )
  .join('\n')}
</html>
`;

const plain = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
