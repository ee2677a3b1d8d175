// A site of somebody: pages that take the check in four ways.

import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'scope-check' } } })],
  build: {
    rolldownOptions: { input: ['bundled.html', 'plain.html', 'react.html', 'vue.html'] },
  },
});
