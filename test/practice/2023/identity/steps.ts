import { at } from '../../core/hosts.ts';
import { html, type Markup, mark } from '../../core/html.ts';
import { isComplete } from '../../core/identity.ts';
import { METHOD_TEXTS } from '../../core/identity-texts.ts';
import { holderLines, PERSON } from '../../core/person.ts';
import type { IdentityMethod, PracticeState } from '../../core/state.ts';
import { buttons } from './buttons.ts';

/** Who has to confirm, and for which mailboxes. */
export const holder = ({ holder: kind }: PracticeState): Markup => html`<h2>Dati del titolare</h2><div class="two">
<div class="panel"><h3>CHI DEVE CONFERMARE L'IDENTITÀ?</h3><p><b>Titolare caselle PEC</b></p><p>Se i dati non appartengono a te, contatta il titolare della casella.</p>
<dl>${holderLines(kind).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl></div>
<div class="panel"><h3>L'IDENTITÀ DEL TITOLARE SARÀ CONFERMATA PER:</h3><ul>${PERSON.mailboxes.map((box) => html`<li>${box}</li>`)}</ul>
<p>Per assegnare una casella a un altro titolare esegui la procedura di <a href="#cambio">cambio del titolare</a>.</p></div></div>
<form method="post">${buttons('identityHolder.continue', { first: true })}</form>`;

const METHODS = ['spid', 'cns', 'signature', 'webcam'] as const;
const NEWER_METHODS = ['cie', 'remote'] as const;

const choice = (name: IdentityMethod, chosen: string): Markup => html`
<div class="method"><input type="radio" name="method" id="m-${name}" value="${name}"${name === chosen ? html` checked` : ''}${mark(`identityMethod.${name}`)}> <label for="m-${name}"><b>${METHOD_TEXTS[name].name}</b><br><small>${METHOD_TEXTS[name].what}</small></label></div>`;

/** How the identity is confirmed: SPID, unless the others are asked for. */
export function method({ identity, newerMethods }: PracticeState): Markup {
  const all = newerMethods ? [...METHODS, ...NEWER_METHODS] : METHODS;
  const shown = identity.othersShown ? all : all.slice(0, 1);
  return html`<h2>Metodo riconoscimento</h2><form method="post"><p>Scegli come confermare la tua identità.</p>
<div class="panel" role="radiogroup" aria-label="Metodo">${shown.map((name) => choice(name, identity.method))}</div>
${!identity.othersShown && html`<p><a href="?altri=1"${mark('identityMethod.other')}>Altri metodi per confermare l'identità</a></p>`}
${buttons('identityMethod.continue')}</form>`;
}

/** The document that will be shown in the video call. */
export const personalData = ({
  identity,
}: PracticeState): Markup => html`<h2>Informazioni personali</h2><form method="post" class="needs-all"><div class="panel"><h3>DOCUMENTO</h3>
<p><label for="doc-t">Tipo documento</label><br><select id="doc-t"><option>Carta d'identità elettronica</option><option>Patente di guida</option><option>Passaporto</option></select></p>
<p><label for="doc-n">Numero documento</label><br><input type="text" id="doc-n" name="documentNumber" value="${identity.documentNumber}"${mark('identityPersonalData.number')}></p>
<p><label for="doc-e">Data di scadenza</label><br><input type="text" id="doc-e" name="documentExpiry" placeholder="gg/mm/aaaa" value="${identity.documentExpiry}"${mark('identityPersonalData.expiry')}></p></div>
<div class="panel"><h3>COPIA DEL DOCUMENTO</h3><p>Carica una copia fronte e retro del documento.</p>
<div class="picker"><input type="file" class="hidden-file" tabindex="-1" accept="image/*,application/pdf"><input type="hidden" name="documentFile" value="${identity.documentFile}"><button type="button" class="btn btn-default pick"${mark('identityPersonalData.upload')}>Carica</button> <span class="picked">${identity.documentFile}</span><span class="no picker-problem" role="alert"></span></div></div>
${buttons('identityPersonalData.continue', { enabled: isComplete(identity) })}</form>`;

/** The end. */
export const result = (): Markup =>
  html`<h2>Identità confermata</h2><div class="panel"><p class="ok">✓ La tua identità è stata confermata.</p><p>Riceverai una conferma via email.</p></div><p><a class="btn btn-primary" href="${at('webmail')}">Vai alla Webmail PEC</a></p>`;
