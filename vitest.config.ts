import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { cssText } from './styles/css-text.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A style sheet as text, as the build gives it. */
const css = {
  name: 'css',
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith('.css') ? cssText(readFileSync(id, 'utf8'), id) : null),
};

export default defineConfig({
  plugins: [css],
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/types/**/*.test.ts'],
          testTimeout: 120_000,
          setupFiles: 'test/unit/patience.ts',
        },
      },
      {
        extends: true,
        test: { name: 'dist', include: ['test/dist/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'examples', include: ['test/examples/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});
