/** Whom users of an organisation can ask. Every line is text of the organisation's own. */
export const CONTACT_LINES = ['name', 'telephone', 'hours', 'address'] as const;

/** More is no wording of a control, in characters. */
export const MAX_WORDING_LENGTH = 120;

/** Longer files of an organisation are not read, in characters: several times what every setting at its longest needs. */
export const MAX_POLICY_LENGTH = 100_000;
