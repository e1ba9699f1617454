/** From the description of a control to the element on a page nobody has seen, or an honest no. */

export type { Label, LabelLanguage, Surroundings, TargetDescription } from '../../shared/target-description.ts';
export { controlOf, describe } from './describe.ts';
export { explain } from './explain.ts';
export { type Explanation, type FindOptions, type FindResult, find } from './find.ts';
export type { Reason } from './judge.ts';
export { type Names, nameOf, namesOf } from './name.ts';
export { isMailAddress, normalise, tidy, wordsOf } from './normalise.ts';
export { isForeign, type Owner, ownerOf } from './ownership.ts';
export { type Content, type Item, PageSnapshot as Survey } from './page-snapshot.ts';
export { isControlRole, isDisabled, roleOf } from './role.ts';
export type { Candidate as Trial } from './score.ts';
export {
  byId,
  composedAncestors,
  composedClosest,
  composedContains,
  composedParent,
  composedText,
  frameDocument,
  walk,
} from './tree.ts';
export { shownAs, visible } from './visible.ts';
export { type Watch, watch } from './watch.ts';
export { contradiction, likeness } from './words.ts';
