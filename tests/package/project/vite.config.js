// A site of somebody: three pages, each with the check as another framework has it.

import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'scope-check' } } })],
  build: {
    rolldownOptions: { input: ['plain.html', 'react.html', 'vue.html'] },
  },
});
