import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, firefox } from '@playwright/test';
import type { Driver } from './driver.ts';
import { playwrightDriver } from './playwright-driver.ts';
import { chromiumForPages, programs } from './programs.mjs';
import type { VisitorOptions } from './visitor.ts';

/** Opens drivers of one engine for as long as a worker lives. */
export interface Browsers {
  open(options: VisitorOptions): Promise<Driver>;
  close(): Promise<void>;
}

function contextOptions(options: VisitorOptions): BrowserContextOptions {
  return {
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale: options.locale ?? 'en-US',
  };
}

export function chromiumBrowsers(proxyPort: number): Browsers {
  const launchOptions = {
    proxy: { server: `http://127.0.0.1:${proxyPort}` },
    args: ['--no-sandbox', '--ignore-certificate-errors', '--disable-component-update', '--no-pings'],
  };
  const running = new Map<boolean, Promise<Browser>>();

  function browser(backForwardCache: boolean): Promise<Browser> {
    const known = running.get(backForwardCache);
    if (known) return known;
    const launched = chromium.launch({
      ...launchOptions,
      // Only the whole browser keeps pages in its back/forward cache.
      executablePath: backForwardCache ? programs.chromium : chromiumForPages,
      ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
    });
    running.set(backForwardCache, launched);
    return launched;
  }

  return {
    async open(options) {
      const settings: BrowserContextOptions = {
        ...contextOptions(options),
        colorScheme: options.colorScheme ?? 'light',
        reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
        forcedColors: options.forcedColors ? 'active' : 'none',
        javaScriptEnabled: options.javaScript ?? true,
      };
      if (!options.cookiesBlocked) {
        const context = await (await browser(options.backForwardCache ?? false)).newContext(settings);
        const page = await context.newPage();
        if (options.fontSize) {
          const session = await context.newCDPSession(page);
          await session.send('Page.setFontSizes', { fontSizes: { standard: options.fontSize } });
        }
        return playwrightDriver('chromium', context, page, () => context.close());
      }
      // The choice of a visitor to take no cookies is part of a profile on disk, not of a context.
      const profile = mkdtempSync(path.join(tmpdir(), 'akkoord-profile-'));
      mkdirSync(path.join(profile, 'Default'));
      const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
      writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
      const context = await chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...settings,
        executablePath: programs.chromium,
      });
      return playwrightDriver('chromium', context, context.pages()[0] ?? (await context.newPage()), async () => {
        await context.close();
        rmSync(profile, { recursive: true, force: true });
      });
    },
    async close() {
      for (const launched of running.values()) await (await launched).close();
    },
  };
}

type Preferences = Record<string, string | number | boolean>;

/** No background traffic but what cannot be turned off; that is in the list of noise. */
function basePreferences(proxyPort: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,none',
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.newtabpage.activity-stream.feeds.system.topsites': false,
    'app.normandy.enabled': false,
    'app.update.auto': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'dom.push.enabled': false,
    // `firefox-relay.mjs` hides the toolbar by a style sheet.
    'toolkit.legacyUserProfileCustomizations.stylesheets': true,
  };
}

/** Stock Firefox does not take these from a context, so they are settings of the browser itself. */
function preferencesOf(options: VisitorOptions): Preferences {
  return {
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    ...(options.reducedMotion && { 'ui.prefersReducedMotion': 1 }),
    ...(options.forcedColors && { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }),
    ...(options.javaScript === false && { 'javascript.enabled': false }),
    ...(options.cookiesBlocked && { 'network.cookie.cookieBehavior': 2 }),
  };
}

/** Starts Firefox, and relays what Playwright and it say to each other; the file says why. */
const firefoxRelay = fileURLToPath(new URL('firefox-relay.mjs', import.meta.url));

/** Firefox keeps something of each visitor that left, and its start takes as long as ten of them. */
const MAX_WINDOWS = 120;

export function firefoxBrowsers(proxyPort: number): Browsers {
  const usual = JSON.stringify(preferencesOf({}));
  const running = new Map<string, Promise<Browser>>();
  let windows = 0;

  /** Ends the usual browser where it has had many windows, or where Playwright has lost it. */
  async function endWornOut(): Promise<void> {
    const browser = await running.get(usual);
    if (!browser || (browser.isConnected() && (windows < MAX_WINDOWS || browser.contexts().length > 0))) return;
    running.delete(usual);
    windows = 0;
    await browser.close();
  }

  return {
    async open(options) {
      const preferences = preferencesOf(options);
      const key = JSON.stringify(preferences);
      await endWornOut();
      windows += 1;
      let launched = running.get(key);
      if (!launched) {
        // One unusual browser at a time: a worker that meets many settings must not hold them all.
        for (const [otherKey, launchedBefore] of [...running]) {
          if (otherKey === usual) continue;
          running.delete(otherKey);
          const browser = await launchedBefore;
          if (browser.contexts().length > 0) running.set(otherKey, launchedBefore);
          else await browser.close();
        }
        launched = firefox.launch({
          channel: 'moz-firefox',
          executablePath: firefoxRelay,
          firefoxUserPrefs: { ...basePreferences(proxyPort), ...preferences },
        });
        running.set(key, launched);
      }
      const browser = await launched;
      const context = await browser.newContext(contextOptions(options));
      const driver = playwrightDriver('firefox', context, await context.newPage(), async () => {
        if (browser.isConnected()) await context.close();
      });
      if (options.javaScript !== false) return driver;
      // Here the setting holds for us, too: without this, questions would stay unanswered until the test's time is up.
      const refuse = () => Promise.reject(new Error('Firefox without scripts answers no questions: watch the net'));
      return { ...driver, evaluate: refuse, screenshot: refuse, messages: async () => [] };
    },
    async close() {
      for (const launched of running.values()) await (await launched).close();
    },
  };
}
