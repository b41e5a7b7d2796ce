import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { componentLanguages } from './build/componentLanguages.ts';

const SERVER = 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), componentLanguages()],
  optimizeDeps: { rolldownOptions: { plugins: [componentLanguages()] } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // A strict content security policy allows files of our own only: no data: addresses.
    assetsInlineLimit: 0,
    // Every browser that asks for these modules knows modulepreload.
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': SERVER,
      '/healthz': SERVER,
      '/socket.io': { target: SERVER, ws: true },
    },
  },
});
