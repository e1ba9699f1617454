import { document } from '../core/document.ts';
import { html } from '../core/html.ts';
import type { World } from '../core/world.ts';

/** The document of a single-page application: empty but for its root, which the script fills. */
export const shell = (title: string, script: string, world: World): string =>
  document({
    title,
    styles: ['2026/app.css', 'shared/spid-button.css'],
    scripts: [`2026/${script}`],
    world,
    hasLanguages: true,
    bodyClass: 'app',
    body: html`<app-root ng-version="18.2.13"><div class="boot" aria-hidden="true"></div></app-root>`,
  });
