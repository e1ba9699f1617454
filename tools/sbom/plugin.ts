import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { bundledList, cycloneDx, LICENCES_STYLE, licencesPage } from './documents.ts';
import { packagesOf, refuseLicences } from './packages.ts';

/** The page that says what is bundled, and where in it. */
const OPTIONS = 'extension/options/index.html';
const PLACE = '<template id="bundled">';

/**
 * Puts into the package what it contains of others: their licences as a page, and the list for machines. It is read off
 * the bundle itself, and a licence that was not decided on ends the build.
 */
export function thirdParty(): Plugin {
  return {
    name: 'pec-passo:third-party',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
        const bundled = packagesOf(modules);
        const refused = refuseLicences(bundled);
        if (refused.length > 0) this.error(refused.join('\n'));
        const options = bundle[OPTIONS];
        if (options?.type !== 'asset') return this.error(`there is no ${OPTIONS} to list them in`);
        options.source = String(options.source).replace(PLACE, (all) => all + bundledList(bundled));
        const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
        const files = {
          'licences.html': licencesPage(bundled),
          'licences.css': LICENCES_STYLE,
          'sbom.cdx.json': cycloneDx(version, bundled),
        };
        for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
