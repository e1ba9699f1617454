// The wizard's look for another purpose. No guide is about it.
import { template } from '../app/element.js';
import { card, line, subtitle, title } from './parts.js';

const h = template('signature-purchase');

export const lookAlike = () => [
  h('aru-stepper', { steps: ['Dati del titolare', 'Metodo riconoscimento', 'Pagamento'], current: 0 }),
  title('Dati del titolare'),
  card(subtitle('A chi sarà intestata la firma?'), line('Nome', 'Maria'), line('Cognome', 'Esempio')),
  h(
    'div',
    { class: 'wizard-buttons' },
    h('aru-button', { label: 'Prosegui', kind: 'solid', skin: 'primary' }),
    h('aru-button', { label: 'Indietro', kind: 'outline' }),
  ),
];
