// Every wait of the product, in milliseconds, with its reason. Single values: a bundler puts them in place of their names.

/** A missing target is not mentioned before this: pages render late, and a flash of "searching" unsettles. */
export const searching = 1000;
/** After this the card says that it cannot find the target. */
export const notFound = 3000;
/** A page that has nothing on it counts as loading for so long; then it is what it is. */
export const loading = 10_000;
/** A page without mutations for this long counts as complete (for steps that are "only where shown"). */
export const settled = 600;
/** A document that is not older when our overlay comes was opened while the guide was running. */
export const young = 3000;
/** What a page showed before a step came is said of it only if it is still there after this: servers answer late. */
export const leftover = 3000;
/** How long a click is held back to see whether a confirmation dialog follows. */
export const confirmation = 700;
/** A button of the card that is held down, and of which nothing is heard for so long, is kept from us by the page. */
export const unheard = 500;
/** Shortest time between two looks at a page that changes all the time. */
export const look = 100;
/** After this a card that has just come has the focus, or does not get it. */
export const focusPause = 50;
/** Between a target's going from sight, or coming back, and the look at why: soon, but not in the middle of a drawing. */
export const sightPause = 16;
/** Pause between looks while something is missing: component upgrades cause no mutation record. */
export const retry = 250;
/** Pauses before a message is sent again that the worker did not answer because it died: it is back within some 50 ms. */
export const deliveries = [50, 200, 1000] as const;
/** How long the panel waits for our script in a page to say that it is there: a page that stands still never answers. */
export const genuineAnswer = 1000;
/** Longest time between two looks at a page that never rests: the ring has to follow it within a second. */
export const slowestLook = 800;
/** A frame that has not come after so long was cancelled by the page, which counts through the ids. */
export const lateFrame = 100;
/** For this long after somebody has scrolled, pressed or typed, what moves is their doing and not the page's. */
export const ownDoing = 500;
/** In so much time a page that keeps removing our host gets it back a few times; then we stay off. */
export const hostFight = 10_000;
/** The same for a page that draws itself anew, host and all: that often it would never be at rest. */
export const hostFlood = 2000;
/** A card that was seen for less than this, or that long at its new place, is not pressed on purpose. */
export const freshCard = 200;
/** Between two answers to "is it seen?" that the browser's observer gives: the shortest that it allows. */
export const seenAgain = 100;
/** A live region is empty for so long before it is filled, so that the same words are heard again. */
export const announcement = 50;
/** How long a single masked spot is shown: enough to read a code aloud. */
export const lifted = 5000;
/** How long a press is seen while presenting. */
export const pressMark = 700;
/** Pauses before the disk is asked again: it may only be busy. */
export const diskPauses = [50, 250] as const;
/** Nobody waits longer for other surfaces to hear what is new: a page may be busy, or stand still. */
export const surfacesTold = 200;
/** Nobody waits longer for tabs: one may be busy, asleep, or stand still behind a message of its page. */
export const tabsDone = 250;
/** Runs with a longer pause between them belong to different sessions. */
export const betweenSessions = 4 * 3_600_000;
