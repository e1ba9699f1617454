import { contains } from '../geometry/dom.ts';
import { MAX_LENGTH, useful } from './label-text.ts';
import { isControlRole, roleOf } from './role.ts';
import { composedParent, walk } from './tree.ts';
import { drawn } from './visible.ts';

/** How many levels up from a field without a name of its own we look for its label. */
const LEVELS = 7;

/** The visible text right before a field (for a box: right after it), with no other control in between. */
export function besideField(field: Element, role: string): string {
  const afterFirst = /^(checkbox|switch|radio)$/.test(role);
  let around = composedParent(field);
  for (let level = 0; around && level < LEVELS; level++, around = composedParent(around)) {
    let before = '';
    let behind = '';
    let place: 'before' | 'behind' | 'past' = 'before';
    let broken = false;
    walk(
      around,
      (at) => {
        if (at === field) {
          place = 'behind';
          return false;
        }
        if (place === 'past' || !drawn(at)) return false;
        if (isControlRole(roleOf(at)) && !contains(at, field)) {
          if (place === 'behind') place = 'past';
          else before = '';
          broken = true;
          return false;
        }
        return true;
      },
      (text) => {
        const plain = useful(text.data);
        if (!plain || place === 'past') return;
        if (place === 'behind') behind ||= plain;
        else before = plain;
      },
    );
    const [first, second] = afterFirst ? [behind, before] : [before, behind];
    const label = first || (broken ? '' : second);
    if (label && label.length <= MAX_LENGTH) return label;
    if (broken && level > 3) return '';
  }
  return '';
}
