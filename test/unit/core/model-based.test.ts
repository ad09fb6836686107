import { Script } from 'node:vm';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { CookieJar } from 'jsdom';
import { expect, test } from 'vitest';
import { commands, heldElement } from '../../model/commands.ts';
import type { Held, Kind } from '../../model/site.ts';
import { type Browser, verify } from '../../model/verify.ts';
import { beginStep, endTask, newWorld, openPage } from '../../model/world.ts';
import { createClock } from './clock.ts';
import { type Channels, createTab } from './jsdom-tab.ts';

/** Vary them to look further: `MODEL_SEED=1 MODEL_RUNS=20000 npx vitest run --project unit model-based`. */
const seed = Number(process.env.MODEL_SEED ?? 20261122);
const numRuns = Number(process.env.MODEL_RUNS ?? 200);

const library = buildSync({
  stdin: {
    contents: `
      import { start } from './src/core/start.ts';
      import { integrationsFor } from './src/integrations/for-config.ts';
      import { resolveConfig } from './src/model/config/resolve-config.ts';
      window.startAkkoord = (input, loadUi) => start(() => {
        const config = resolveConfig(input, {});
        const startReceipts = async () => {};
        return { config, integrations: integrationsFor(config), loadUi, startReceipts, version: '0.0.0' };
      });`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  write: false,
});
const code = new Script(library.outputFiles[0]?.text ?? '');

const jar = new CookieJar();
const clock = createClock();
const channels: Channels = new Map();
const tabs = [createTab(code, jar, clock, channels, true), createTab(code, jar, clock, channels, false)] as const;

function newBrowser(html: readonly Held[], gpc: boolean): Browser {
  jar.removeAllCookiesSync();
  for (const tab of tabs) tab.leave();
  return {
    open: (at) => tabs[at].open(html, gpc),
    close: async (at) => tabs[at].leave(),
    async perform(at, acts, wait) {
      tabs[at].perform(acts);
      await clock.advance(wait);
    },
    rest: clock.rest,
    look: async (at) => tabs[at].look(),
  };
}

/** No iframe: jsdom makes a whole window for one. */
const kinds: Kind[] = ['inline', 'external', 'defer', 'async', 'missing', 'hangs', 'img', 'embed', 'link', 'class'];

test(`whatever is done, what is granted runs once and in order, and nothing else (seed ${seed})`, async () => {
  let steps = 0;
  const html = fc.array(heldElement(kinds), { maxLength: 7 });
  const sequence = fc.commands(commands(kinds, true), { maxCommands: 12, size: '+1' });
  await fc.assert(
    fc.asyncProperty(html, fc.boolean(), sequence, async (elements, gpc, list) => {
      const model = newWorld(elements, gpc, true);
      // A script that the sequence before was still waiting for must not run in this one.
      await clock.rest();
      const real = newBrowser(elements, gpc);
      beginStep(model);
      openPage(model, 0);
      endTask(model);
      await real.open(0);
      await verify(model, real);
      await fc.asyncModelRun(() => ({ model, real }), list);
      steps += [...list].length;
    }),
    // A sequence that fails is made shorter as long as there is time; without this limit, it would never be told.
    { seed, numRuns, interruptAfterTimeLimit: 240_000 },
  );
  // A generator that went quiet would let everything pass.
  expect(steps).toBeGreaterThan(numRuns * 4);
}, 300_000);
