import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/pages',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/support/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // a virtual machine can stand still for seconds; what passed at its second try is reported as flaky
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: 'list',
  // generous, because a busy machine is slow and not wrong
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [{ name: 'chromium' }, { name: 'firefox' }, { name: 'webkit' }],
});
