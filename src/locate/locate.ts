/** From the description of a control to the element on a page nobody has seen, or an honest no. */
export { controlOf, describe } from './describe.ts';
export type { Label, LabelLanguage, Surroundings, TargetDescription } from './description.ts';
export { explain } from './explain.ts';
export { type Explanation, type FindOptions, type FindResult, find } from './find.ts';
export type { Reason, Trial } from './judge.ts';
export { type Names, nameOf, namesOf } from './name.ts';
export { isMailAddress, normalise, tidy, wordsOf } from './normalise.ts';
export { isControlRole, isDisabled, roleOf } from './role.ts';
export { type Item, Survey } from './survey.ts';
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
export { isWrittenByOthers } from './written.ts';
