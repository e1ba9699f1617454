import { html, type Markup, mark } from '../../core/html.ts';
import { BOXES, isComplete } from '../../core/identity.ts';
import { DECLARATION, REQUEST_FORM, TERMS } from '../../core/identity-texts.ts';
import { PERSON } from '../../core/person.ts';
import type { PracticeState } from '../../core/state.ts';
import { buttons } from './buttons.ts';

/** The request form, in a window over the page. It opens closed, and "Accetta" works at its end. */
const requestForm = (declares: boolean): Markup => html`
<div class="modal-backdrop doc-modal"></div><div class="modal doc-modal" role="dialog" aria-modal="true" aria-labelledby="doc-h"><div class="modal-header"><button type="button" class="ntc-close doc-close" title="Chiudi" aria-label="Chiudi">×</button><h3 id="doc-h">Modulo di richiesta</h3></div>
<div class="modal-body doc-text" tabindex="0"${mark('identityDocuments.form')}><p>Titolare: ${PERSON.name}, ${PERSON.taxCode}</p>${REQUEST_FORM.map((text) => html`<p>${text}</p>`)}</div>
<div class="modal-footer">${declares && html`<label class="declare"><input type="checkbox"${mark('identityDocuments.declare')}> ${DECLARATION}</label>`}<button type="button" class="btn btn-default doc-close">Annulla</button><button type="button" class="btn btn-primary doc-accept" disabled${mark('identityDocuments.accept')}>Accetta</button></div></div>`;

/** The request form and the four boxes. */
export function documents({ identity }: PracticeState): Markup {
  const { formAccepted, ticked } = identity;
  return html`<h2>Accettazione documenti</h2><form method="post" class="docs">
<div class="panel"><h3>Modulo di richiesta</h3><p>Leggi il modulo fino in fondo e accettalo.</p>
<p class="doc-state">${formAccepted ? html`<span class="ok">✓ Modulo accettato</span>` : html`<button type="button" class="btn btn-default doc-open"${mark('identityDocuments.open')}>Leggi e Accetta</button>`}</p></div>
<fieldset class="panel"${mark('identityDocuments.boxes')}><legend>Documenti</legend><p class="counter" aria-live="polite">${ticked} di ${BOXES}</p>${TERMS.map(
    (text, index) =>
      html`<p class="term"><input type="checkbox" name="terms" value="${index}" id="t${index}"${mark('identityDocuments.box')}${ticked > index ? html` checked` : ''}> <label for="t${index}">${text}</label></p>`,
  )}</fieldset>
<p><small>Premendo Prosegui dichiaro di aver preso visione dell'<a href="#privacy">informativa privacy</a></small></p>
${buttons('identityDocuments.continue', { enabled: isComplete(identity) })}</form>
<div class="doc-holder" hidden>${requestForm(identity.method === 'webcam')}</div>`;
}
