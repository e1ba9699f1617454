import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Which browser's package is built: `TARGET=firefox npx vite build`. */
const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
const outDir = `dist/${target}`;

export default defineConfig({
  publicDir: 'extension/public',
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    rolldownOptions: { input: [] },
  },
  plugins: [crx({ manifest: (target === 'firefox' ? forFirefox() : manifest) as ManifestV3Export, browser: target }), tidyPackage()],
});

/** Firefox's manifest: an event page, a sidebar, and its own settings; crxjs does not translate these. */
function forFirefox(): object {
  const { side_panel, minimum_chrome_version: _, background, permissions, ...rest } = manifest;
  return {
    ...rest,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_openPanel__',
      default_icon: rest.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'pec-passo@pec-passo.example',
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
          if (name === 'manifest.json' && file.type === 'asset') {
            const { web_accessible_resources: _, ...kept } = JSON.parse(String(file.source));
            file.source = `${JSON.stringify(kept, null, 2)}\n`;
          }
        }
      },
    },
    closeBundle() {
      rmSync(join(outDir, '.vite'), { recursive: true, force: true });
    },
  };
}
