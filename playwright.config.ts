import { defineConfig } from '@playwright/test';

// Otherwise the WebDriver client logs every session.
process.env.WDIO_LOG_LEVEL ??= 'error';

export default defineConfig({
  testDir: 'test/pages',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/support/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // A test that passes only at its second try is faulty.
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  // Generous, because a busy machine is slow and not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // test/support/engines.ts says which tests run where
  projects: [
    { name: 'chromium' },
    { name: 'firefox', grepInvert: /@chromium/ },
    { name: 'webkit', grepInvert: /@chromium|@not-webkit/ },
  ],
});
