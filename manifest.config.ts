import source from './manifest.json' with { type: 'json' };
import { HOSTS, WHITE_LABELS } from './src/data/pages/hosts.ts';

/** What the browser calls the addresses of a host; its patterns know plain beginnings of paths only. */
function patternOf({ host, below }: { host: string; below: RegExp }): string {
  const path = below.source
    .replace(/^\^/, '')
    .replace(/\(\?!.*\)$/, '')
    .replaceAll('\\/', '/');
  if (!/^\/[\w/-]*$/.test(path)) throw new Error(`${host}: ${below} is no plain beginning of a path.`);
  return `https://${host}${path}*`;
}

const own = HOSTS.map(patternOf);

/** `manifest.json` with the hosts of the page map, which stand there as empty lists: one list for code and permissions. */
export const manifest = {
  ...source,
  host_permissions: own,
  optional_host_permissions: Object.keys(WHITE_LABELS).map((host) => `https://${host}/*`),
  content_scripts: source.content_scripts.map((script) => ({ ...script, matches: own })),
};
