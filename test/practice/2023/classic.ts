import { document, late } from '../core/document.ts';
import { html } from '../core/html.ts';
import { MESSAGES } from '../core/messages.ts';
import { PERSON } from '../core/person.ts';
import type { World } from '../core/world.ts';

/** The older look: a bar of links over two frames. Nothing is guided here. */
export const classicPage = (world: World): string =>
  document({
    title: 'WebMail PEC Classic',
    styles: ['2023/classic.css'],
    world,
    bodyClass: 'classic',
    body: html`${late}<table id="bar"><tr><td><span class="brand">PEC</span> <b>WebMail Classic</b></td><td>${PERSON.address}</td>
<td class="r"><a href="#">Posta</a> | <a href="#">Rubrica</a> | <a href="#">Opzioni</a> | <a href="#">Cambia password</a> | <a href="/?logout=1">Esci</a></td></tr></table>
<table id="frames"><tr><td class="f"><iframe name="folders" title="Cartelle" src="/classic/folders"></iframe></td><td><iframe name="list" title="Messaggi" src="/classic/list"></iframe></td></tr></table>`,
  });

const inner = (body: ReturnType<typeof html>): string =>
  document({ title: 'WebMail PEC Classic', styles: ['2023/classic.css'], bodyClass: 'classic inner', body });

/** The frame on the left. */
export const classicFolders = (): string =>
  inner(
    html`<b>Cartelle</b><ul><li><a href="/classic/list" target="list">Posta in arrivo</a></li><li><a href="#">Posta inviata</a></li><li><a href="#">Bozze</a></li><li><a href="#">Cestino</a></li></ul>`,
  );

/** The frame with the messages. */
export const classicList = (): string =>
  inner(
    html`<table class="list"><tr><th></th><th>Mittente</th><th>Oggetto</th><th>Data</th><th>Dim.</th></tr>${MESSAGES.map(
      ({ from, subject, when, size }) =>
        html`<tr><td><input type="checkbox" aria-label="Seleziona"></td><td>${from}</td><td><a href="#">${subject}</a></td><td>${when}</td><td>${size}</td></tr>`,
    )}</table>`,
  );
