import { test as base, expect } from '@playwright/test';
import { bannerOf, declarationOf, placeholderOf, preferencesOf, triggerOf } from './consent-ui.ts';
import { makeVisitor } from './make-visitor.ts';
import { type Net, type NetServer, startNet } from './net.ts';
import { type Browsers, chromiumBrowsers, firefoxBrowsers } from './playwright-browsers.ts';
import type { Engine, Visitor, VisitorOptions } from './visitor.ts';
import { webKitBrowsers } from './webkit-browsers.ts';

interface TestFixtures {
  /** How the browser of `visitor` is set; change it by `test.use({ visitorOptions: … })`. */
  readonly visitorOptions: VisitorOptions;
  readonly net: Net;
  readonly visitor: Visitor;
  /** Opens a further visitor with a profile of its own; closed after the test. */
  readonly visit: (options?: VisitorOptions) => Promise<Visitor>;
  /** The layers of the interface as `visitor` has them; for further visitors and tabs use the functions of `consent-ui.ts`. */
  readonly banner: ReturnType<typeof bannerOf>;
  readonly preferences: ReturnType<typeof preferencesOf>;
  readonly placeholder: ReturnType<typeof placeholderOf>;
  readonly declaration: ReturnType<typeof declarationOf>;
  readonly trigger: ReturnType<typeof triggerOf>;
}

interface WorkerFixtures {
  readonly engine: Engine;
  readonly netServer: NetServer;
  readonly browsers: Browsers;
}

function browsersFor(engine: Engine, net: Net): Browsers {
  if (engine === 'chromium') return chromiumBrowsers(net.proxyPort);
  if (engine === 'firefox') return firefoxBrowsers(net.proxyPort);
  return webKitBrowsers(net.proxyPort, net.cookiePlaces);
}

function isEngine(name: string): name is Engine {
  return name === 'chromium' || name === 'firefox' || name === 'webkit';
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use, { project }) => {
      if (!isEngine(project.name)) throw new Error(`No engine is named ${project.name}`);
      await use(project.name);
    },
    { scope: 'worker' },
  ],
  netServer: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const server = await startNet();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  browsers: [
    async ({ engine, netServer }, use) => {
      const browsers = browsersFor(engine, netServer.fresh());
      await use(browsers);
      await browsers.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  visitorOptions: [{}, { option: true }],
  net: async ({ netServer }, use) => use(netServer.fresh()),
  visit: async ({ browsers, net: _net }, use, info) => {
    const opened: Visitor[] = [];
    await use(async (options = {}) => {
      // A setting may take a browser of its own; its start is not the test's fault, and slow on a busy machine.
      if (Object.keys(options).length > 0) info.setTimeout(info.timeout + 30_000);
      const visitor = makeVisitor(await browsers.open(options));
      opened.push(visitor);
      return visitor;
    });
    for (const visitor of opened) await visitor.close();
  },
  visitor: async ({ visit, visitorOptions }, use) => use(await visit(visitorOptions)),
  banner: async ({ visitor }, use) => use(bannerOf(visitor)),
  preferences: async ({ visitor }, use) => use(preferencesOf(visitor)),
  placeholder: async ({ visitor }, use) => use(placeholderOf(visitor)),
  declaration: async ({ visitor }, use) => use(declarationOf(visitor)),
  trigger: async ({ visitor }, use) => use(triggerOf(visitor)),
});

export { axe } from './axe.ts';
export { html } from './net.ts';
export { expect };
