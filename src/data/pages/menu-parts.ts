import type { TargetDescription } from '../../shared/target-description.ts';
import { it } from './page.ts';

/** What an entry of a menu can be. */
export const MENU_ROLES = ['link', 'menuitem', 'button', 'treeitem', 'tab'];

/** On narrow windows the menu of the account pages and the header's entries of the webmail are behind this button. */
export const hamburger: TargetDescription = {
  roles: ['button', 'link'],
  names: [it('Menu', '2026-09', 'public-2026', 'Menü', 'menu')],
};
