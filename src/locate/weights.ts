/** How much each agreement counts, and where the lines are. Chosen on one half of the pairs; see below. */
export const WEIGHTS = {
  /** Where a control stands: an agreement adds, a disagreement takes away half. */
  place: { dialog: 1, landmark: 0.4, group: 1, heading: 1, row: 1.5, near: 1.5, attributes: 0.5 },
  /** The very role that was asked for. */
  role: 0.8,
  /** The wording is the accessible name and not a tooltip or the like. */
  primary: 0.3,
  /** A control without a wording carries an attribute that is known to be its own. */
  ownSign: 1.2,
} as const;

export const LIMITS = {
  /** Share of many known neighbours that has to be there for the place to count as the same. */
  near: 0.3,
  /** Least total for an exact name of several words that is the only one: it may even be in an unknown place. */
  several: -1,
  /** The same for a name of one word ("Attiva"), which is on every other page: at most one weak sign may be against it. */
  single: -0.3,
  /** More that is needed for a link in the place of a button. */
  swapped: { several: 0.5, single: 0.8 },
  /** More that is needed when the role is not the one asked for but of its class. */
  otherRole: { several: 1, single: 1.3 },
  /** Lead that the best of several exact names needs. */
  exactMargin: 0.4,
  /** Least likeness of names that are not the same, 0 to 1. */
  likeness: 0.85,
  /** Least total without an exact name. */
  score: 2.2,
  /** Lead over the second without an exact name. */
  margin: 0.6,
} as const;
