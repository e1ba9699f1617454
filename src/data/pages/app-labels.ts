import type { Label } from '../../shared/target-description.ts';
import { it } from './page.ts';

/** A wording that the guides quote but never point at: in the app, in a browser, or standing on a page as text. */
interface QuotedLabel extends Label {
  where: 'app' | 'browser' | 'webmail' | 'account' | 'login' | 'identity' | 'video';
}

const quoted = (where: QuotedLabel['where'], labels: Label[]): QuotedLabel[] =>
  labels.map((label) => ({ ...label, where }));

/** Every quoted wording that is no target of the page map. The tests of the texts know no others. */
export const APP_LABELS: readonly QuotedLabel[] = [
  ...quoted('app', [
    it('Autorizza', '2024-02', 'adaptation-guide-2024'),
    it('Attiva Verifica', '2024-02', 'adaptation-guide-2024'),
    it('Menu', '2024-02', 'adaptation-guide-2024'),
    it('Impostazioni', '2024-02', 'adaptation-guide-2024'),
    it('Account', '2024-02', 'adaptation-guide-2024'),
    it('Verifica in 2 passaggi', '2024-02', 'adaptation-guide-2024'),
    it('Attiva e associa questo dispositivo', '2024-02', 'adaptation-guide-2024'),
    it('Prosegui', '2024-02', 'adaptation-guide-2024'),
    it('Modificarlo', '2024-02', 'adaptation-guide-2024'),
  ]),
  ...quoted('browser', [it('Consenti', '2024-02', 'adaptation-guide-2024')]),
  ...quoted('video', [it('Avvia', '2024-02', 'adaptation-guide-2024')]),
  ...quoted('login', [
    it('Non ricordi la password?', '2024-02', 'adaptation-guide-2024'),
    it('Password dimenticata?', '2026-09', 'public-2026'),
    it('Ricorda i dati di accesso', '2024-02', 'adaptation-guide-2024'),
    it('Versione Webmail PEC', '2023-11', 'deactivation-guide-2023'),
    it('Seleziona versione', '2024-02', 'adaptation-guide-2024'),
    it('Classic', '2024-02', 'adaptation-guide-2024'),
    it('Accedi più rapidamente', '2026-09', 'public-2026'),
  ]),
  ...quoted('webmail', [
    it('Esci', '2026-09', 'public-2026'),
    it('Contatti', '2026-09', 'public-2026'),
    it('Calendario', '2026-09', 'public-2026'),
    it('ACCOUNT', '2023-11', 'deactivation-guide-2023'),
    it('Standard PEC', '2023-11', 'deactivation-guide-2023'),
    it('Attiva', '2023-11', 'deactivation-guide-2023'),
    it('Casella adeguata agli standard europei', '2023-11', 'deactivation-guide-2023'),
    it('Data di attivazione', '2023-11', 'deactivation-guide-2023'),
  ]),
  ...quoted('account', [
    it('SICUREZZA', '2023-11', 'deactivation-guide-2023'),
    it('CONTATTI ACCOUNT PEC', '2023-11', 'deactivation-guide-2023'),
    it('Verificato', '2023-11', 'deactivation-guide-2023'),
    it('Non verificato', '2023-11', 'deactivation-guide-2023'),
    it('Modifica', '2023-11', 'deactivation-guide-2023'),
    it('Gestisci contatti', '2023-11', 'deactivation-guide-2023'),
    // The part of "Password webmail e app" that tells it from "Password PEC".
    it('webmail e app', '2026-09', 'public-2026'),
  ]),
  ...quoted('identity', [
    it('cambio del titolare', '2024-02', 'adaptation-guide-2024'),
    it('Indietro', '2024-02', 'adaptation-guide-2024'),
    it('Documenti', '2024-02', 'adaptation-guide-2024'),
    it('CIE', '2026-09', 'public-2026'),
    it('Firma Remota', '2026-09', 'public-2026'),
    it('Informazioni personali', '2024-02', 'adaptation-guide-2024'),
    it('Accettazione documenti', '2024-02', 'adaptation-guide-2024'),
    it(
      'Dichiaro di aver preso visione del Modulo di richiesta e che i dati riportati sono corretti',
      '2024-02',
      'adaptation-guide-2024',
    ),
    it('Accedi con SPID', '2024-02', 'adaptation-guide-2024'),
    it('Non hai SPID?', '2024-02', 'adaptation-guide-2024'),
    it('Maggiori informazioni', '2026-09', 'public-2026'),
    it('COSA TI SERVE', '2024-02', 'adaptation-guide-2024'),
    it('Scarica per Windows', '2026-09', 'public-2026'),
    it('Scarica per Mac', '2026-09', 'public-2026'),
    it('Dispositivo di firma collegato al computer', '2024-02', 'adaptation-guide-2024'),
    it('PIN del dispositivo di firma', '2024-02', 'adaptation-guide-2024'),
    it('Trascina qui i documenti oppure', '2024-02', 'adaptation-guide-2024'),
    it('Scopri come firmare il documento con il software Aruba Sign', '2024-02', 'adaptation-guide-2024'),
  ]),
];
