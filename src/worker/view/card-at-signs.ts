import { COVERS } from '../../data/pages/obstructions.ts';
import { newestLabel } from '../../data/pages/page-map.ts';
import { targetByName } from '../../data/pages/targets.ts';
import { NOTHING_PRESSED, type Patience, type Pressed } from '../../in-page/guidance/card-state.ts';
import type { Assessment } from '../../in-page/guidance/finding.ts';
import { showCard } from '../../in-page/guidance/shown-card.ts';
import type { ShownCard } from '../../in-page/overlay/model.ts';
import type { CardAim, CardView } from '../../messages/views.ts';
import type { TargetDescription } from '../../shared/target-description.ts';

/** There is no page here; a card only asks whether there is something to ring. */
const RINGED = {} as Element;

/** The card as it looks where all this is so, by the very code that shows it there; labels are those that the map has. */
export const cardAt = (card: CardView, keys: readonly string[]): ShownCard =>
  showCard(card, seenAt(card, keys), patienceAt(keys), pressedAt(keys));

const patienceAt = (keys: readonly string[]): Patience => {
  if (keys.includes('waiting') || keys.includes('opening')) return 'fresh';
  if (keys.includes('searching') || keys.includes('loading')) return 'waiting';
  return keys.some((key) => /^(missing|elsewhere\/unknown|either\/.*|set\/.*)$/.test(key)) ? 'over' : 'fresh';
};

const pressedAt = (keys: readonly string[]): Pressed => ({
  ...NOTHING_PRESSED,
  help: keys.includes('help/2') ? 2 : keys.includes('help/1') ? 1 : 0,
  isDoubted: keys.includes('doubted'),
  isOther: keys.includes('other'),
  isRestartAsked: keys.includes('restart'),
  isLoading: keys.includes('loading') || keys.includes('opening'),
});

function seenAt({ aim, says }: CardView, keys: readonly string[]): Assessment {
  const after = (kind: string) => keys.find((key) => key.startsWith(`${kind}/`))?.slice(kind.length + 1);
  const page = (after('elsewhere') ?? after('way') ?? aim?.pages[0] ?? 'unknown') as Assessment['page'];
  const facts = Object.keys(says?.facts ?? {}).filter((fact) => keys.includes(`fact/${fact}`));
  const translation = translationAt(keys, after);
  const isGuess = after('guess') !== undefined;
  const shown = { page, facts, validUntil: null, isGuess, ...(translation ? { translation } : {}) };
  return { ...shown, ...findingAt(aim, keys, after) } as Assessment;
}

function translationAt(keys: readonly string[], after: (kind: string) => string | undefined) {
  const by = after('translated') ?? (keys.includes('beside') ? 'unknown' : undefined);
  if (by) return { is: 'translated', by, into: '', isWhole: true };
  const is = after('either') ? 'either' : 'set';
  const into = after(is) ?? after('guess');
  return into && { is, by: 'unknown', into, isWhole: true };
}

/** What was found, as far as a card asks for it. */
function findingAt(aim: CardAim | null, keys: readonly string[], after: (kind: string) => string | undefined) {
  const ringed = (found: string, target: TargetDescription | null | undefined) => ({
    found,
    ring: RINGED,
    target: null,
    label: target ? newestLabel(target) : '',
    newest: '',
    cover: '',
    isExpanded: keys.includes('expanded'),
    count: null,
  });
  const own = targetByName(aim?.target ?? '');
  const cover = after('covered');
  if (after('elsewhere')) return { found: 'elsewhere' };
  if (keys.some((key) => /^(missing|waiting|opening|loading|searching|translated\/.*|either\/.*|set\/.*)$/.test(key)))
    return { found: 'missing', why: null };
  if (cover) return { ...ringed('covered', COVERS.find(({ id }) => id === cover)?.dismiss[0]), cover };
  if (after('way')) return ringed('way', targetByName(aim?.ways[after('way') ?? ''] ?? ''));
  if (keys.includes('opener')) return ringed('opener', own?.openers?.[0]);
  if (keys.includes('confirm')) return ringed('confirm', targetByName(aim?.confirm ?? ''));
  if (keys.includes('also')) return ringed('also', targetByName(aim?.also ?? ''));
  if (keys.includes('disabled')) return ringed('disabled', own);
  return aim?.target ? ringed('target', own) : { found: 'nothing-to-find' };
}
