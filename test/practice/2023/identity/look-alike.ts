import { html } from '../../core/html.ts';
import { PERSON } from '../../core/person.ts';
import type { World } from '../../core/world.ts';
import { wizardPage } from './page.ts';

/** The wizard's look for another purpose: buying a signature. No guide is about it. */
export const lookAlike = (world: World): string =>
  wizardPage(
    world,
    'ACQUISTO FIRMA DIGITALE',
    html`<ol class="wizard-steps"><li class="active"><span>Dati del titolare</span></li><li><span>Metodo riconoscimento</span></li><li><span>Pagamento</span></li></ol>`,
    html`<h2>Dati del titolare</h2><div class="panel"><h3>A CHI SARÀ INTESTATA LA FIRMA?</h3><p>${PERSON.name}</p></div>
<form method="post"><div class="wizard-buttons"><button type="button" class="btn btn-primary">Prosegui</button><button type="button" class="btn btn-link">Indietro</button></div></form>`,
  );
