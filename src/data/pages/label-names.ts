import type { Label } from '../../shared/target-description.ts';
import { PAGES } from './catalogue.ts';
import { newestOf } from './page-map.ts';
import { QUOTED } from './quoted-labels.ts';

/** Every label that a text can name, newest wording only: `webmailMessages.settings`, `app.authorise`. */
export function namedLabels(): Record<string, Label> {
  const targets = Object.entries(PAGES).flatMap(([page, { targets: own }]) =>
    Object.entries(own).flatMap(([key, target]) => {
      const label = newestOf(target);
      return label ? [[`${page}.${key}`, label] as const] : [];
    }),
  );
  const quoted = Object.entries(QUOTED).flatMap(([where, labels]) =>
    Object.entries<Label>(labels).map(([key, label]) => [`${where}.${key}`, label] as const),
  );
  return Object.fromEntries([...targets, ...quoted]);
}
