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
      dismissing(it('Non ora', '2026-09', 'public-2026')),
      dismissing(it('Chiudi', '2026-09', 'public-2026')),
      dismissing(it('Ricordarmelo', '2026-09', 'public-2026')),
    ],
  },
  {
    id: 'cookie-banner',
    says: ['cookie'],
    dismiss: [
      dismissing(
        it('Rifiuta', '2026-09', 'guess'),
        it('Rifiuta tutti', '2026-09', 'guess'),
        guess('Decline'),
        guess('Deny'),
      ),
      dismissing(
        it('Usa solo i cookie necessari', '2026-09', 'guess'),
        it('Solo necessari', '2026-09', 'guess'),
        it('Continua senza accettare', '2026-09', 'guess'),
      ),
      dismissing(it('Accetta selezionati', '2026-09', 'guess'), it('Chiudi', '2026-09', 'guess')),
    ],
  },
  {
    id: 'tour',
    says: ['Ho capito', 'Nuova gestione delle cartelle', 'Novità'],
    dismiss: [
      dismissing(it('Ho capito', '2026-09', 'public-2026')),
      dismissing(it('Chiudi', '2026-09', 'guess'), it('Salta', '2026-09', 'guess')),
    ],
  },
  {
    id: 'promotion',
    says: ['Scopri', 'Offerta', 'Promozione', 'Acquista', 'Store'],
    dismiss: [
      dismissing(
        it('Chiudi', '2026-09', 'guess'),
        it('Non ora', '2026-09', 'guess'),
        it('No grazie', '2026-09', 'guess'),
      ),
    ],
  },
];
