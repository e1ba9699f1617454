import { html, type Markup, mark } from '../../core/html.ts';
import { isComplete } from '../../core/identity.ts';
import { METHOD_TEXTS, WEBCAM_UNTIL } from '../../core/identity-texts.ts';
import { PERSON } from '../../core/person.ts';
import type { IdentityProgress, PracticeState } from '../../core/state.ts';
import { buttons, problem } from './buttons.ts';

const spid = (): Markup => html`<h3>Accedi con SPID</h3><div class="panel"><div class="spid-holder"></div>
<p>Cliccando sul pulsante ed effettuando l'autenticazione con le credenziali della tua identità SPID confermi la tua identità.</p></div>
<form method="post"><button class="btn btn-link" name="go" value="back">Indietro</button></form>`;

const webcam = ({ documentNumber }: IdentityProgress): Markup => html`<h3>Webcam</h3>
<p>Controlla di avere tutto il necessario e prosegui con la conferma dell'identità entro il <b>${WEBCAM_UNTIL}</b>. Gli operatori rispondono in orari stabiliti.</p>
<div class="two"><div class="panel"><h4>CHI DEVE CONFERMARE L'IDENTITÀ</h4><p>${PERSON.name}<br>${PERSON.taxCode}</p></div>
<div class="panel"><h4>COSA TI SERVE</h4><ul><li>Documento numero ${documentNumber || '—'}*</li><li>Documento contenente il codice fiscale*</li></ul><p><small>* Documenti originali. Non sono accettate copie cartacee o digitali</small></p></div></div>
<form method="post">${buttons('identityRecognition.continue')}</form>`;

const needs = ({
  method,
}: IdentityProgress): Markup => html`<h3>${METHOD_TEXTS[method].name}</h3><p>Controlla di avere tutto il necessario e segui le istruzioni.</p>
<div class="panel"><h4>COSA TI SERVE</h4><ul class="ticks">${METHOD_TEXTS[method].needs.map((text) => html`<li>✓ ${text}</li>`)}</ul></div>
<form method="post">${buttons('identityRecognition.continue')}</form>`;

const plugin = ({ method }: IdentityProgress): Markup => html`<h3>${METHOD_TEXTS[method].name}</h3>
<div class="panel"><p>Per leggere il dispositivo il browser ha bisogno di un componente. Scaricalo, installalo e ricarica la pagina.</p>
<p><a class="btn btn-default" href="/download/windows"${mark('identityRecognition.plugin')}>Scarica per Windows</a> <a class="btn btn-default" href="/download/mac">Scarica per Mac</a></p></div>
<form method="post"><button class="btn btn-link" name="go" value="back">Indietro</button></form>`;

const pin = ({ method }: IdentityProgress): Markup => html`<h3>${METHOD_TEXTS[method].name}</h3>
<form method="post"><div class="panel"><p class="ok">✓ Dispositivo riconosciuto</p><p><label for="pin">PIN</label><br><input type="password" id="pin" autocomplete="off"${mark('identityRecognition.pin')}></p></div>${buttons('identityRecognition.continue')}</form>`;

const alternative = (identity: IdentityProgress): Markup => html`<h3>Firma Digitale</h3>
<div class="warn">Dispositivo non riconosciuto. Puoi proseguire con la procedura alternativa.</div>
<form method="post" class="needs-all"><ol class="panel numbers">
<li><a class="btn btn-default" href="/download/modulo"${mark('identityRecognition.download')}>↓ Scarica il modulo di richiesta</a><p>Controlla le informazioni nel documento: se trovi errori, torna indietro e correggili.</p></li>
<li><p>Importa il documento nel software di firma e <b>firmalo</b> inserendo il PIN, nel formato PAdES.</p></li>
<li><p><b>Carica il documento</b> firmato</p><div class="picker drop"><p>Trascina qui i documenti oppure</p><input type="file" class="hidden-file" tabindex="-1" multiple accept="application/pdf" data-only="pdf"><input type="hidden" name="signedFile" value="${identity.signedFile}"><button type="button" class="btn btn-default pick"${mark('identityRecognition.upload')}>Sfoggia...</button> <span class="picked">${identity.signedFile}</span><span class="no picker-problem" role="alert"></span></div><p><small>Non è valida la firma autografa (scritta a mano). Numero massimo di file: 1 - Formati ammessi: PDF</small></p></li></ol>
${buttons('identityRecognition.continue', { enabled: isComplete(identity) })}</form>`;

const PHASES = { start: needs, plugin, pin, alternative };

/** The recognition itself, as the method has it. */
export function recognition({ identity }: PracticeState): Markup {
  const special = identity.method === 'spid' ? spid : identity.method === 'webcam' ? webcam : PHASES[identity.phase];
  return html`<h2>Riconoscimento</h2>${problem(identity.problem)}${special(identity)}`;
}
