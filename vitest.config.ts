import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { cssText } from './styles/css-text.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Tests that start programs (the build, npm, a server) wait for a machine that may be busy, milliseconds. */
const slow = { testTimeout: 120_000, hookTimeout: 120_000 };

/** What a VM context cannot do: replace `window` or `location`, open windows of jsdom, or load what Testing Library requires. */
const needsProcess = [
  'addons/replay-load-events.test.ts',
  'core/{cookies,model-based,record-store,sweep}.test.ts',
  'script/{load-beside,load-check}.test.ts',
  'server/declaration.test.ts',
  'ui/{both-layers,declaration,placeholder,preferences,rich-text,service}.test.{ts,tsx}',
].map((files) => `test/unit/${files}`);

/** Node unless a file asks for a page in its first line: `// @vitest-environment jsdom`. */
const unit = { testTimeout: 30_000, setupFiles: 'test/unit/wait-long-enough.ts' };

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
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/types/**/*.test.ts'],
          exclude: needsProcess,
          // A VM context for each file: jsdom is loaded once a worker, where loading it takes longer than most files.
          pool: 'vmThreads',
          ...unit,
        },
      },
      { extends: true, test: { name: 'unit-process', include: needsProcess, ...unit } },
      { extends: true, test: { name: 'dist', include: ['test/dist/**/*.test.ts'], ...slow } },
      { extends: true, test: { name: 'examples', include: ['test/examples/**/*.test.ts'], ...slow } },
    ],
  },
});
