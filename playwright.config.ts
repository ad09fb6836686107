import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/pages',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/support/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  timeout: 30_000,
  projects: [{ name: 'chromium' }, { name: 'firefox' }, { name: 'webkit' }],
});
