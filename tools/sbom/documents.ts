import type { Bundled } from './packages.ts';

/** The list of what is bundled, as CycloneDX 1.6 JSON. Without a time and a serial number, so that it stays the same. */
export function cycloneDx(version: string, bundled: Bundled[]): string {
  const product = { type: 'application', name: 'pec-passo', version, licenses: [{ license: { id: 'EUPL-1.2' } }] };
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: { 'bom-ref': 'pec-passo', ...product } },
      components: bundled.map(({ name, version, licence, homepage }) => ({
        type: 'library',
        'bom-ref': purl(name, version),
        name,
        version,
        purl: purl(name, version),
        licenses: [{ license: { id: licence } }],
        ...(homepage ? { externalReferences: [{ type: 'website', url: homepage }] } : {}),
      })),
      dependencies: [{ ref: 'pec-passo', dependsOn: bundled.map(({ name, version }) => purl(name, version)) }],
    },
    null,
    2,
  )}\n`;
}

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The licences of what is bundled, as a page of the extension: it is shipped with their texts, as they ask. */
export const licencesPage = (bundled: Bundled[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>PEC Passo: THIRD-PARTY licences</title>
<link rel="stylesheet" href="licences.css">
<h1>THIRD-PARTY licences</h1>
<p>PEC Passo is under the European Union Public Licence 1.2. It contains parts of these works, unchanged, under their own licences:</p>
${bundled
  .map(
    ({ name, version, licence, text, homepage }) =>
      `<h2>${plain(name)} ${plain(version)}: ${plain(licence)}</h2>\n<p>${plain(homepage)}</p>\n<pre>${plain(text)}</pre>`,
  )
  .join('\n')}
</html>
`;

/** The same in short, for the options page: name, version, licence. */
export const bundledList = (bundled: Bundled[]): string =>
  bundled.map(({ name, version, licence }) => `<li>${plain(`${name} ${version}, ${licence}`)}</li>`).join('');

/** Long lines of licence texts stay readable in narrow windows. */
export const LICENCES_STYLE = `:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap}\n`;

const plain = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
