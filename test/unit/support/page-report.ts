import type { PageReport, ReportNode } from '../../../src/messages/page-report.ts';

/** The control that `GOOD_REPORT` sought. */
export const TARGET = 'accountTwoStep.deactivate';

/** A control of a report: its number, what stands on it, and where. */
export const control = (n: number, label: string, at: number[], more: ReportNode['look'] = {}): ReportNode => ({
  tag: 'button',
  n,
  look: { is: 'press', at, ...more },
  children: [label],
});
const trial = (node: number, label: string, signs: Record<string, number>) => ({
  ...{ role: 'button', label, score: 0, node, signs },
});

/** A page report as we make it. */
export const GOOD_REPORT: PageReport = {
  format: 'pec-passo-page',
  version: 3,
  made: { day: '2026-11-27', extension: '0.1.0', browser: 'Chrome 140, Linux' },
  step: { guide: 'two-step-off', step: 'deactivate', code: '7-5', target: TARGET },
  address: { host: 'account.aruba.it', path: '/pec/*', hash: '' },
  window: { width: 1000, height: 600, lang: 'it', state: 'complete', zoom: 125 },
  detected: { page: 'account-two-step', confidence: 0.9 },
  pages: [],
  facts: [],
  translation: { is: 'translated', by: 'chromium', into: 'de', isWhole: true },
  targets: [
    {
      ...{ target: TARGET, status: 'not-found', reason: 'veto', node: null, cover: null, by: 'nothing', looked: 3 },
      trials: [trial(1, 'Disattiva', { name: 1, role: 1, heading: -1 })],
      nearest: [
        trial(1, 'Disattiva', { name: 1, role: 1, heading: -1 }),
        trial(2, '▒▒', { role: 0.6 }),
        trial(3, '▒', {}),
      ],
    },
  ],
  size: { elements: 6, isCut: false },
  body: {
    tag: 'body',
    children: [
      { tag: 'h1', look: { is: 'heading', at: [20, 20, 200, 40] }, children: ['Verifica in due passaggi'] },
      {
        ...{ tag: 'div', look: { is: 'part', cuts: true, at: [0, 100, 500, 100] } },
        children: [control(1, 'Disattiva', [20, 120, 100, 40]), control(3, '▒', [20, 400, 100, 40])],
      },
      control(2, '▒▒', [20, 900, 100, 40]),
      { tag: 'p', look: { is: 'text', at: [600, 120, 200, 40] }, children: ['▒▒▒ Disattiva'] },
      { tag: 'button', look: { gone: 'display' }, children: ['Salva'] },
    ],
  },
};
