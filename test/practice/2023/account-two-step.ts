import type { Ask } from '../core/answer.ts';
import { html, type Markup, mark } from '../core/html.ts';
import type { PracticeState } from '../core/state.ts';
import type { World } from '../core/world.ts';
import { noticesCard } from './account-layout.ts';

/** The form's button asks the phone; turning the verification on happens in the app only. */
export function postTwoStep({ form }: Ask, state: PracticeState): void {
  if (form.get('do') === 'off' && state.twoStep === 'on') state.pendingAuthorisation = 'two-step-off';
  if (form.get('do') === 'cancel') state.pendingAuthorisation = null;
}

const on =
  (): Markup => html`<form class="panel" method="post"><p class="state">Stato: <strong class="ok">Attiva</strong></p>
<p>A ogni accesso confermi la tua identità con l'app Aruba PEC. Dispositivo associato: Telefono di Maria.</p>
<button class="btn btn-default" name="do" value="off"${mark('accountTwoStep.deactivate')}>Disattiva</button></form>`;

const waiting =
  (): Markup => html`<form class="panel waiting" method="post" data-wait-for="two-step-off"><div class="spinner" aria-hidden="true"></div>
<p>Abbiamo inviato una notifica all'app Aruba PEC sul dispositivo associato. Premi Autorizza per confermare la disattivazione.</p>
<button class="btn btn-default" name="do" value="cancel">Annulla</button></form>`;

const off =
  (): Markup => html`<form class="panel" method="post" action="#app"><p class="state">La verifica in 2 passaggi è disattivata.</p>
<p>Per attivarla usa l'app Aruba PEC sul telefono.</p>
<button type="button" class="btn btn-primary how-on" aria-expanded="false"${mark('accountTwoStep.activate')}>Attiva</button>
<div class="how" hidden><p>Apri l'app e scegli Menu &gt; Impostazioni &gt; indirizzo PEC &gt; Account &gt; Verifica in 2 passaggi.</p></div></form>`;

/** Turning 2-step verification off (and on, which is done in the app). */
export function twoStep(world: World): Markup {
  const { state } = world;
  const body = state.pendingAuthorisation === 'two-step-off' ? waiting : state.twoStep === 'on' ? on : off;
  return html`<h2>Verifica in 2 passaggi</h2>${body()}${noticesCard(world)}`;
}
