import { defineConfig } from 'vite';

/** Builds `dist/bench/bench.iife.js`: the product's modules for measuring them in any page. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/bench',
    target: 'es2022',
    lib: {
      entry: 'src/bench/bench.ts',
      formats: ['iife'],
      name: 'pecPassoBenchModule',
      fileName: () => 'bench.iife.js',
    },
  },
});
