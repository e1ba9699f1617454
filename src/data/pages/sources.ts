/** Where a fact about Aruba's pages is known from. Page files quote these ids beside every label. */
export const SOURCES = {
  'deactivation-guide-2023':
    'An instruction of autumn 2023 for turning 2-step verification off (Italian, pictures of the Smart webmail and the account pages)',
  'adaptation-guide-2024':
    'An instruction of early 2024 for adapting a mailbox to the European standard (German, pictures of the Italian pages)',
  'public-2026': 'Public help pages, forum posts and the webmail’s public scripts, gathered until September 2026',
  'reseller-2026': 'English names of entries on the pages of a reseller, gathered until September 2026',
  organisations: 'Wordings that organisations have seen and added themselves, taken up with "npm run fixture"',
  guess: 'Nobody has seen it: a translation or an assumption',
} as const;
export type SourceId = keyof typeof SOURCES;
