import { defineConfig } from '@playwright/test';

// the WebDriver client tells of every session otherwise
process.env.WDIO_LOG_LEVEL ??= 'error';

export default defineConfig({
  testDir: 'test/pages',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/support/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // a test that passes at its second try has a fault
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  // generous, because a busy machine is slow and not wrong
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // test/support/engines.ts says which tests run where
  projects: [
    { name: 'chromium' },
    { name: 'firefox', grepInvert: /@chromium/ },
    { name: 'webkit', grepInvert: /@chromium|@not-webkit/ },
  ],
});
