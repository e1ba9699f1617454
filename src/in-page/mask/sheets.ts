type Owner = Pick<Document, 'styleSheets' | 'adoptedStyleSheets'>;

/** Tells when style sheets have come, gone, or been given other rules, anywhere in a document. */
export function createSheets(owners: () => Owner[]): { haveChanged(): boolean } {
  const now = () => owners().flatMap((owner) => [...owner.styleSheets, ...owner.adoptedStyleSheets].flatMap(signOf));
  let before = now();
  return {
    haveChanged() {
      const signs = now();
      const isSame = signs.length === before.length && signs.every((sign, at) => sign === before[at]);
      before = signs;
      return !isSame;
    },
  };
}

/** A sheet whose rules are replaced keeps neither its first nor its last one. */
function signOf(sheet: CSSStyleSheet): unknown[] {
  if (sheet.disabled) return [sheet, true];
  try {
    const { cssRules } = sheet;
    return [sheet, cssRules.length, cssRules[0], cssRules[cssRules.length - 1]];
  } catch {
    // Of another host: nobody may look into it.
    return [sheet, false];
  }
}
