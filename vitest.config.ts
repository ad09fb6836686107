import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { cssText } from './styles/css-text.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Tests that start programs (the build, npm, a server) wait for a machine that may be busy, milliseconds. */
const slow = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  plugins: [cssText()],
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    // Otherwise one core stays idle, for a developer who looks on.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Node unless a file asks for a page in its first line: `// @vitest-environment jsdom`.
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/types/**/*.test.ts'],
          testTimeout: 30_000,
          setupFiles: 'test/unit/wait-long-enough.ts',
        },
      },
      { extends: true, test: { name: 'dist', include: ['test/dist/**/*.test.ts'], ...slow } },
      { extends: true, test: { name: 'examples', include: ['test/examples/**/*.test.ts'], ...slow } },
    ],
  },
});
