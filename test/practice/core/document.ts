import { html, Markup, type Piece } from './html.ts';
import { languageMenu } from './language-menu.ts';
import type { World } from './world.ts';

/** The server pauses here while "slow" is on: what follows appears late, as on a slow line. */
export const LATE = '<!--late-->';

/** The mark to put where a server-rendered page may arrive in two pieces. */
export const late = new Markup(LATE);

/** The line that every page shows. */
export const PRACTICE_NOTE = 'Sito di esercitazione · non è Aruba';

interface Page {
  title: string;
  body: Piece;
  /** Style sheets below `/-/file/`. */
  styles?: string[];
  /** Module scripts below `/-/file/`. Nothing is shown before they have run, so that no control is seen that does nothing. */
  scripts?: string[];
  bodyClass?: string;
  /** The page is one of the model's own: disturbances can happen on it. */
  world?: World;
  /** It shows its choice of languages itself. */
  hasLanguages?: boolean;
  /** Sign-in pages: where a promotion can open. */
  promotes?: boolean;
}

function disturber({ world, promotes }: Page): Piece {
  if (!world) return null;
  const { cookies, rerender, promotion } = world.state.disturbances;
  return html`<script defer src="/-/file/shared/disturb.js" data-cookies="${cookies}" data-rerender="${rerender}" data-promotion="${promotes && promotion ? 'on' : 'off'}"></script>`;
}

/** A whole document, with the line that says what it is. */
export function document(page: Page): string {
  // While a page arrives in pieces, the first piece has to be seen before the scripts have run.
  const blocking = page.world?.state.disturbances.slow ? '' : html`blocking="render"`;
  const styles = ['shared/base.css', ...(page.styles ?? [])];
  const languages = page.world?.state.languageMenu && !page.hasLanguages ? page.world.state : null;
  const scripts = [...(page.scripts ?? []), ...(languages ? ['shared/language.js'] : [])];
  return String(html`<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
${styles.map((name) => html`<link rel="stylesheet" href="/-/file/${name}">`)}
${disturber(page)}
${scripts.map((name) => html`<script type="module" ${blocking} src="/-/file/${name}"></script>`)}
</head>
<body class="${page.bodyClass ?? ''}">
<div class="practice-note" role="note">${PRACTICE_NOTE}</div>
${page.body}
${languages && html`<footer class="languages">${languageMenu(languages, '', ['it', 'en', 'fr'])}</footer>`}
</body>
</html>`);
}
