import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modulesIn } from './built-files.ts';
import { type ConsumerProject, createConsumerProject } from './consumer-project.ts';

describe('the package, packed and installed in an empty project', () => {
  let project: ConsumerProject;
  beforeAll(() => {
    project = createConsumerProject();
  });
  afterAll(() => project.remove());

  test('is put together as package managers and bundlers expect', async () => {
    const { messages } = await publint({ pkgDir: project.packageFolder, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  test('has an entry for each file in src itself, and needs Preact and js-cookie', () => {
    const { exports, bin, dependencies } = JSON.parse(
      readFileSync(join(project.packageFolder, 'package.json'), 'utf8'),
    );
    const entries = Object.keys(exports)
      .filter((entry) => !/[*]|package\.json/.test(entry))
      .map((entry) => (entry === '.' ? 'index' : entry.slice('./'.length)));
    // `development` is what `akkoord` is under the condition of that name, and `cli` is the command.
    expect([...entries, 'cli', 'development'].sort()).toEqual(modulesIn(''));
    expect(exports['.'].development).toBe('./dist/esm/development.js');
    expect(bin).toEqual({ akkoord: 'dist/esm/cli.js' });
    expect(Object.keys(dependencies)).toEqual(['js-cookie', 'preact']);
  });

  test('has a file behind each entry, which can be imported', () => {
    const folders = ['integrations', 'services', 'locales'];
    const paths = folders.flatMap((folder) => modulesIn(folder).map((name) => `akkoord/${folder}/${name}`));
    const code = `
      const empty = [];
      for (const path of ${JSON.stringify(paths)}) {
        if (Object.keys(await import(path)).length === 0) empty.push(path);
      }
      console.log(JSON.stringify(empty));`;
    expect(JSON.parse(project.run(code))).toEqual([]);
    for (const path of paths) {
      const types = join(project.packageFolder, 'dist/types', `${path.slice('akkoord/'.length)}.d.ts`);
      expect([types, existsSync(types)]).toEqual([types, true]);
    }
  });

  test.each([
    ['akkoord', ['ConfigError', 'init']],
    ['akkoord/headless', ['ConfigError', 'init']],
    ['akkoord/guard', ['guardStorage']],
    ['akkoord/receipts', ['keepReceipts']],
    ['akkoord/replay', ['replayLoadEvents']],
    ['akkoord/import', ['importChoice']],
    ['akkoord/integrations/google-consent-mode', ['googleConsentMode']],
    ['akkoord/integrations/google-analytics', ['googleAnalytics']],
    ['akkoord/services/google-analytics', ['googleAnalytics']],
    ['akkoord/locales', ['locales']],
    ['akkoord/locales/nl', ['banner', 'preferences']],
  ])('%s exports %j', (entry, names) => {
    const exported = project.run(`console.log(JSON.stringify(Object.keys(await import('${entry}')).sort()))`);
    expect(JSON.parse(exported)).toEqual(names);
  });

  test('can be imported where there is no page, and touches none', () => {
    const code = `
      for (const name of ['document', 'window', 'localStorage', 'navigator']) {
        Object.defineProperty(globalThis, name, { configurable: true, get() { throw new Error('touched ' + name) } });
      }
      const { init } = await import('akkoord');
      const headless = await import('akkoord/headless');
      const { guardStorage } = await import('akkoord/guard');
      const { replayLoadEvents } = await import('akkoord/replay');
      const { importChoice } = await import('akkoord/import');
      const { keepReceipts } = await import('akkoord/receipts');
      for (const name of ['document', 'window']) delete globalThis[name];
      const config = { categories: { analytics: { services: { ga: { replayLoadEvents: true } } } } };
      guardStorage();
      replayLoadEvents(config);
      importChoice({ ...config, import: ['klaro'] });
      console.log(JSON.stringify([init, headless.init].map((init) => {
        const akkoord = init(config);
        keepReceipts(akkoord);
        return [akkoord.has('necessary'), akkoord.has('ga'), akkoord.state.view, akkoord.receipt()];
      })));`;
    expect(JSON.parse(project.run(code))).toEqual([
      [true, false, 'none', null],
      [true, false, 'none', null],
    ]);
  });

  const use = `
    import { init, type State } from 'akkoord';
    import { init as initHeadless } from 'akkoord/headless';
    import { googleAnalytics } from 'akkoord/services/google-analytics';
    import { googleConsentMode } from 'akkoord/integrations/google-consent-mode';
    import { banner } from 'akkoord/locales/de';
    import { guardStorage } from 'akkoord/guard';
    import { replayLoadEvents } from 'akkoord/replay';
    import { importChoice } from 'akkoord/import';
    import { keepReceipts } from 'akkoord/receipts';
    import { readConsent } from 'akkoord/server';
    guardStorage();
    importChoice({ import: ['klaro', { from: 'onetrust', revision: 2 }] });
    readConsent(null, { categories: { analytics: {} } }).has('analytics');
    replayLoadEvents({ categories: { analytics: { services: { ga: { replayLoadEvents: true } } } } });
    const akkoord = init({ categories: { analytics: { services: { ga: googleAnalytics } } } });
    keepReceipts(akkoord);
    initHeadless({ categories: { analytics: {} } }).has('analytics');
    const yes: boolean = akkoord.has('ga');
    const leave: () => void = akkoord.subscribe((state: State) => void state.grants);
    document.addEventListener('akkoord:change', ({ detail }) => void detail.previous.grants);
    // @ts-expect-error: a typo
    akkoord.has('gaa');
    export { yes, leave, banner, googleConsentMode };`;

  test.each([
    { module: 'esnext', moduleResolution: 'bundler' },
    { module: 'esnext', moduleResolution: 'bundler', customConditions: ['development'] },
    { module: 'node16' },
    { module: 'nodenext' },
  ])('has types that stand by themselves under %j', (compilerOptions) => {
    expect(project.typeErrors(use, compilerOptions)).toBe('');
  });

  test('and a mistake in a consumer is found', () => {
    expect(project.typeErrors(`${use}\nakkoord.has('gaaa');`, { module: 'nodenext' })).toContain('gaaa');
  });
});
