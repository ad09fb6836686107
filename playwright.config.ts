import { defineConfig } from '@playwright/test';

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
  projects: [{ name: 'chromium' }, { name: 'firefox' }, { name: 'webkit' }],
});
