import type * as Locate from '../../../src/in-page/locate/locate.ts';
import { openLocate } from '../../../test/support/locate-page.ts';

declare global {
  var locate: typeof Locate;
}

/** Nodes of the pages that are measured; the bars are for the second. */
const SIZES = [1000, 2000, 5000, 10_000, 20_000, 50_000];
const BARS = { size: 2000, median: 10, p95: 30 };
/** Answers are timed in blocks; the quietest block counts, because the machine may be busy with something else. */
const BLOCKS = 8;
const ASKED_PER_BLOCK = 24;

/** Prints how long `find` takes on a fresh look at pages of several sizes, and what watching a busy page costs. */
export async function main(): Promise<number> {
  const { browser, page, show } = await openLocate();
  try {
    const rows: Record<string, Record<string, string>> = {};
    let first = 0;
    for (const size of SIZES) {
      await show(mailbox(size));
      const { nodes, blocks, noise } = await page.evaluate(time, BLOCKS, size > 5000 ? 6 : ASKED_PER_BLOCK);
      const best = blocks.reduce((a, b) => (share(b, 0.5) < share(a, 0.5) ? b : a));
      const perNode = (1000 * share(best, 0.5)) / nodes;
      first ||= perNode;
      rows[`${nodes} nodes`] = {
        'median ms': share(best, 0.5).toFixed(1),
        'p95 ms': share(best, 0.95).toFixed(1),
        'all blocks, median': share(blocks.flat(), 0.5).toFixed(1),
        'all blocks, p95': share(blocks.flat(), 0.95).toFixed(1),
        'µs per node': perNode.toFixed(1),
        'per node, to the first': (perNode / first).toFixed(2),
        noise: `${((noise - 1) * 100).toFixed(0)} %`,
      };
    }
    console.table(rows);
    console.log(
      `bars on ${BARS.size} nodes: median ${BARS.median} ms, p95 ${BARS.p95} ms; growth at most linear: last column but one about 1 or less`,
    );
    console.log('noise: how much longer the same sum took in the slowest block than in the fastest');
    await show(mailbox(BARS.size));
    const watched = await page.evaluate(watchCost);
    console.log(
      `watch on ${BARS.size} nodes under ${watched.perSecond.toFixed(0)} unrelated changes a second: ` +
        `${(watched.share * 100).toFixed(1)} % of one core, ${watched.looks} looks (bar 5 %)`,
    );
    return 0;
  } finally {
    await browser.close();
  }
}

const share = (times: number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** A mailbox with menus, a list and a section of settings, of about so many nodes. */
function mailbox(nodes: number): string {
  const row = (k: number) =>
    `<tr><td><input type="checkbox" aria-label="Seleziona ${k}"></td><td><a href="#">Mittente ${k % 40}</a></td>
     <td><span>Oggetto del messaggio ${k}</span></td><td><button title="Elimina"><svg></svg></button></td></tr>`;
  const entries = ['Messaggi', 'Contatti', 'Calendario', 'Impostazioni', 'Archivio', 'Posta inviata', 'Cestino'];
  const rows = Math.max(1, Math.round((nodes - 40) / 10));
  return `<header><h1>Posta</h1><nav><ul>${entries.map((entry) => `<li><a href="#">${entry}</a></li>`).join('')}</ul></nav></header>
    <main><h2>In arrivo</h2><table>${Array.from({ length: rows }, (_, k) => row(k)).join('')}</table>
    <section><h2>Verifica in 2 passaggi</h2><p>La verifica è attiva.</p><button>Disattiva</button></section></main>`;
}

/** Runs in the page: times fresh answers to questions of all kinds, block by block. */
function time(blocks: number, asked: number): { nodes: number; blocks: number[][]; noise: number } {
  const label = (text: string) => ({ text, lang: 'it' as const, seen: '', source: 'bench' });
  const questions: Locate.TargetDescription[] = [
    { roles: ['button'], names: [label('Disattiva')], surroundings: { heading: ['Verifica in 2 passaggi'] } },
    { roles: ['button'], names: [label('Attiva')], surroundings: { heading: ['Verifica in 2 passaggi'] } },
    { roles: ['link', 'button'], names: [label('Impostazioni')], surroundings: { near: ['Messaggi', 'Contatti'] } },
    { roles: ['link'], names: [label('Preferenze')], surroundings: { near: ['Messaggi', 'Contatti'] } },
    { roles: ['textbox'], names: [label('Password')], inputType: ['password'] },
    { roles: ['button'], names: [label('Elimina')], surroundings: { near: ['Cestino'] } },
  ];
  const sum = () => {
    const begin = performance.now();
    let all = 0;
    for (let k = 0; k < 3_000_000; k++) all += Math.sqrt(k);
    return all > 0 ? performance.now() - begin : 0;
  };
  sum();
  const sums: number[] = [];
  const times = Array.from({ length: blocks }, () => {
    sums.push(sum());
    return Array.from({ length: asked }, (_, k) => {
      document.body.toggleAttribute('data-k');
      document.body.getBoundingClientRect();
      const begin = performance.now();
      locate.find(document, questions[k % questions.length] as Locate.TargetDescription);
      return performance.now() - begin;
    });
  });
  return { nodes: document.querySelectorAll('*').length, blocks: times, noise: Math.max(...sums) / Math.min(...sums) };
}

/** Runs in the page: what a watcher costs that asks again after every callback, while something else changes all the time. */
async function watchCost(): Promise<{ share: number; perSecond: number; looks: number }> {
  const target: Locate.TargetDescription = {
    roles: ['button'],
    names: [{ text: 'Disattiva', lang: 'it', seen: '', source: 'bench' }],
    surroundings: { heading: ['Verifica in 2 passaggi'] },
  };
  const noise = document.body.appendChild(document.createElement('p'));
  const stop = new AbortController();
  let spent = 0;
  let looks = 0;
  locate.watch(document, stop.signal, () => {
    const begin = performance.now();
    locate.find(document, target);
    spent += performance.now() - begin;
    looks++;
  });
  const begin = performance.now();
  let changes = 0;
  while (performance.now() - begin < 4000) {
    while (changes < performance.now() - begin) noise.setAttribute('data-k', String(changes++));
    await new Promise((done) => setTimeout(done, 10));
  }
  stop.abort();
  const lasted = performance.now() - begin;
  return { share: spent / lasted, perSecond: (1000 * changes) / lasted, looks };
}
