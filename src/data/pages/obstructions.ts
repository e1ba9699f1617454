import type { TargetDescription } from '../../shared/target-description.ts';
import type { TextFiles } from '../../shared/text-files.ts';
import type { KeyIn } from '../../shared/text-keys.ts';
import { guess, it } from './page.ts';

/** Something that is not part of the page but can lie over it. */
export interface Cover {
  /** The key of what the card says of it. */
  id: KeyIn<TextFiles['common']['covers']>;
  /** One of these phrases stands in it. */
  says: string[];
  /** What puts it away, the gentlest first. The user decides; the guide only points. */
  dismiss: TargetDescription[];
}

const dismissing = (...names: TargetDescription['names']): TargetDescription => ({ roles: ['button', 'link'], names });

/** The covers that are known, the most particular first. */
export const COVERS: readonly Cover[] = [
  {
    id: 'adapt-notice',
    says: ['Adegua la tua PEC', 'Adegua la PEC'],
    dismiss: [
      dismissing(it('Non ora', '2026-09', 'public-2026', 'nicht jetzt', 'not now')),
      dismissing(it('Chiudi', '2026-09', 'public-2026', 'schließen', 'close')),
      dismissing(it('Ricordarmelo', '2026-09', 'public-2026', 'später erinnern', 'remind me later')),
    ],
  },
  {
    id: 'cookie-banner',
    says: ['cookie'],
    dismiss: [
      dismissing(
        it('Rifiuta', '2026-09', 'guess', 'ablehnen', 'decline'),
        it('Rifiuta tutti', '2026-09', 'guess', 'alle ablehnen', 'decline all'),
        guess('Decline'),
        guess('Deny'),
      ),
      dismissing(
        it('Usa solo i cookie necessari', '2026-09', 'guess', 'nur notwendige Cookies', 'only necessary cookies'),
        it('Solo necessari', '2026-09', 'guess', 'nur notwendige', 'only necessary ones'),
        it('Continua senza accettare', '2026-09', 'guess', 'weiter, ohne anzunehmen', 'continue without accepting'),
      ),
      dismissing(
        it('Accetta selezionati', '2026-09', 'guess', 'Auswahl annehmen', 'accept selected ones'),
        it('Chiudi', '2026-09', 'guess', 'schließen', 'close'),
      ),
    ],
  },
  {
    id: 'tour',
    says: ['Ho capito', 'Nuova gestione delle cartelle', 'Novità'],
    dismiss: [
      dismissing(it('Ho capito', '2026-09', 'public-2026', 'verstanden', 'got it')),
      dismissing(
        it('Chiudi', '2026-09', 'guess', 'schließen', 'close'),
        it('Salta', '2026-09', 'guess', 'überspringen', 'skip'),
      ),
    ],
  },
  {
    id: 'promotion',
    says: ['Scopri', 'Offerta', 'Promozione', 'Acquista', 'Store'],
    dismiss: [
      dismissing(
        it('Chiudi', '2026-09', 'guess', 'schließen', 'close'),
        it('Non ora', '2026-09', 'guess', 'nicht jetzt', 'not now'),
        it('No grazie', '2026-09', 'guess', 'nein danke', 'no thanks'),
      ),
    ],
  },
];
