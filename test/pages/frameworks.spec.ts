import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import { home } from './site.ts';

/** The examples of docs/frameworks, each built by its own tool and visited as its owner's visitors do. */
const execute = promisify(execFile);
const tool = (name: string, options: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  execute(`node_modules/.bin/${name}`, options, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', ...env },
  });

/** Builds an example and gives the folder with its pages. */
const withVite = (name: string, mode: 'development' | 'production') => async (folder: string) => {
  await tool('vite', ['build', `examples/${name}`, '--outDir', folder, '--logLevel', 'error'], { NODE_ENV: mode });
  return folder;
};
const builds: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  // In development, strict mode runs each effect twice: the library starts, stops and starts again.
  React: withVite('react', 'development'),
  Vue: withVite('vue', 'production'),
  Svelte: withVite('svelte', 'production'),
  async Astro(folder) {
    await tool('astro', ['build', '--root', 'examples/astro', '--outDir', folder, '--silent']);
    return folder;
  },
  async 'Next.js'() {
    await tool('next', ['build', 'examples/next']);
    return 'examples/next/out';
  },
};

const film = 'https://www.youtube-nocookie.com/embed/*';
const statistics = '/statistics.js';
const link = { home: 'nav > :nth-child(1)', film: 'nav > :nth-child(2)' };

// Building an application takes its tool some seconds, and on a busy machine minutes.
test.describe.configure({ timeout: 300_000 });

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'akkoord-example-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

for (const [name, build] of Object.entries(builds)) {
  test(
    `an application in ${name}: asked once, held over its routes, released and taken back`,
    onlyInChromium,
    async ({ net, visitor, banner, preferences, placeholder }) => {
      net.folder('www.voorbeeld.example', await build(folder));
      const heading = (text: string) =>
        visitor.until((text: string) => document.querySelector('h1')?.textContent === text, text);

      await visitor.goto(home);
      await banner.shown();
      await visitor.click(link.film);
      await heading('Film');
      await placeholder.shown();
      expect(await banner.count()).toBe(1);
      expect(net.requests(statistics)).toEqual([]);
      expect(net.thirdParty()).toEqual([]);
      expect(await visitor.cookies()).toEqual([]);

      await banner.accept();
      await net.request(film);
      await placeholder.shown(0);

      // Another route and back: the frame is a new one, and what was granted loads without a question.
      await visitor.click(link.home);
      await heading('Voorbeeld');
      await net.request(statistics);
      net.forget();
      await visitor.click(link.film);
      await heading('Film');
      await net.request(film);
      expect(await banner.count()).toBe(0);
      expect(net.requests(statistics)).toEqual([]);

      await visitor.click('footer a');
      await preferences.shown();
      await preferences.reject();
      await placeholder.shown();
      await visitor.click(link.home);
      await heading('Voorbeeld');
      net.forget();
      await visitor.click(link.film);
      await heading('Film');
      await placeholder.shown();
      expect(await banner.count()).toBe(0);

      // The next visit.
      await visitor.goto(home);
      await visitor.until(() => 'akkoord' in window);
      await visitor.click(link.film);
      await placeholder.shown();
      expect(await banner.count()).toBe(0);
      expect(net.thirdParty()).toEqual([]);
      expect(net.requests(statistics)).toEqual([]);
      const faults = (await visitor.messages()).filter(({ kind }) =>
        ['error', 'rejection', 'console', 'csp'].includes(kind),
      );
      expect(faults).toEqual([]);
    },
  );
}
