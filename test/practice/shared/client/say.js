// What the scripts of the pages say, which are written in Italian, in the language of the pages.
let words = await load();

async function load() {
  const answer = await fetch('/-/words');
  return answer.json();
}

const keyOf = (text) => text.trim().replace(/\s+/g, ' ').replaceAll('\u2019', "'");

/** A text in the language of the page, without what may stand round its words; names and letters stay as they are. */
export function say(text, isCommand = false) {
  if (typeof text !== 'string' || words.code === 'it') return text;
  const find = (one) => (isCommand ? words.commands[keyOf(one)] : undefined) ?? words.texts[keyOf(one)];
  const [, before, own, after] = /^([^\p{L}\p{N}]*)(.*?)(\s*\(\d+\)|[*:]|)$/u.exec(text.trim()) ?? ['', '', '', ''];
  return find(text) ?? (find(own) ? before + find(own) + after : text);
}

/** The language of the pages, by its two letters. */
export const languageNow = () => words.code;

/** Asks for the words of another language. */
export async function setLanguage() {
  words = await load();
  document.documentElement.lang = words.code;
}
