import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { manifest } from './manifest.config.ts';
import { managedSchema } from './tools/managed-schema/plugin.ts';
import { firefoxId } from './tools/package/publisher.ts';
import { thirdParty } from './tools/sbom/plugin.ts';

/** `vite build` makes the package for Chrome and Edge, `vite build --mode firefox` the one for Firefox. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'extension/public',
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        // No hashes in names: they would depend on where the project lies, and a package never serves two versions.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
        // crxjs finds the pages that Chrome's manifest names, but neither Firefox's sidebar nor pages that only we open.
        input: [
          'extension/welcome/index.html',
          'extension/leaflet/index.html',
          ...(browser === 'firefox' ? [manifest.side_panel.default_path] : []),
        ],
      },
    },
    plugins: [
      crx({ manifest: (browser === 'firefox' ? forFirefox() : manifest) as ManifestV3Export, browser }),
      thirdParty(),
      managedSchema(),
      tidyPackage(),
      smallerScripts(),
    ],
  };
});

/** Firefox's manifest: an event page, a sidebar, and its own settings; crxjs does not translate these. Policies need no schema there. */
function forFirefox(): object {
  const { side_panel, minimum_chrome_version: _, storage: __, background, permissions, ...rest } = manifest;
  // Firefox gives alarms only at installation; they ask for nothing.
  return {
    ...rest,
    permissions: [...permissions.filter((permission) => permission !== 'sidePanel'), 'alarms'],
    optional_permissions: ['notifications'],
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_openPanel__',
      default_icon: rest.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: firefoxId(),
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/**
 * crxjs lets every page fetch the files that the worker injects, and packs a second copy of them. Injected scripts need
 * neither: nothing of ours is open to pages.
 */
function tidyPackage(): Plugin {
  return {
    name: 'pec-passo:tidy-package',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'chunk' && file.facadeModuleId?.includes('.iife.')) delete bundle[name];
        }
        // What only those needed: injected scripts hold all of theirs.
        const needed = new Set<string>();
        const keep = (name: string): void => {
          const file = bundle[name];
          if (file?.type !== 'chunk' || needed.has(name)) return;
          needed.add(name);
          for (const other of [...file.imports, ...file.dynamicImports]) keep(other);
        };
        for (const [name, file] of Object.entries(bundle)) if (file.type === 'chunk' && file.isEntry) keep(name);
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'chunk' && !needed.has(name)) delete bundle[name];
          if (name === 'manifest.json' && file.type === 'asset') {
            const { web_accessible_resources: _, ...kept } = JSON.parse(String(file.source));
            file.source = `${JSON.stringify(kept, null, 2)}\n`;
          }
        }
      },
    },
  };
}

/** What is put into pages, through a second minifier: a fortieth smaller than after Vite's alone. Twice, for the second pass finds what the first opened. */
function smallerScripts(): Plugin {
  return {
    name: 'pec-passo:smaller-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !name.endsWith('.iife.js')) continue;
          const { code } = await minify(String(file.source), { ecma: 2020, compress: { passes: 2 } });
          if (code !== undefined) file.source = code;
        }
      },
    },
  };
}
