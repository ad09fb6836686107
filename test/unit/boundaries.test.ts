import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the files of one part of `src` may import, as the beginnings of paths and names. */
interface Allowance {
  readonly run: readonly string[];
  /** Only by `import type`, besides what may be imported to run. */
  readonly types?: readonly string[];
  /** Only by `import()`, besides what may be imported to run. */
  readonly lazy?: readonly string[];
}

/** What add-ons and the check share with core: functions without state, and the ways to reach the running library. */
const addonCore = [
  'src/core/addon-context.ts',
  'src/core/cookies.ts',
  'src/core/in-foreign-frame.ts',
  'src/core/lifecycle.ts',
  'src/core/record-store.ts',
  'src/host/settings-link.ts',
  'src/core/signals.ts',
  'src/core/try-or-undefined.ts',
  'src/core/warn-once.ts',
  'src/host/native-document.ts',
];
const addon = (name: string): Allowance => ({
  // Of the other add-ons, only what they share: the files in src/addons itself.
  run: ['src/model/', '^src/addons/[^/]+$', `src/addons/${name}/`, 'src/services/', ...addonCore],
  types: ['src/core/'],
});
/** Small things that core and interface both need. */
const fromHost = [
  'src/host/settings-link.ts',
  'src/host/in-time.ts',
  'src/host/outer-pages.ts',
  'src/host/native-document.ts',
];
const programs = ['src/model/', 'src/core/', 'src/integrations/', 'src/services/', 'src/addons/', 'src/check/'];
const entry: Allowance = {
  run: [...programs, 'src/banner/', 'src/locales/', '^src/[^/]+$'],
  lazy: ['src/ui/'],
};

/** Which part may import what. The longest path that a file's own path begins with counts. */
const boundaries: Readonly<Record<string, Allowance>> = {
  'src/model/': { run: ['src/model/'], types: ['src/services/preset-names.ts'] },
  'src/host/': { run: ['src/model/', 'src/host/'] },
  'src/core/': { run: ['src/model/', 'src/core/', ...fromHost], types: ['src/integrations/'] },
  'src/core/record-store.ts': { run: ['src/model/', 'src/core/', 'src/host/without-namesakes.ts', 'js-cookie'] },
  'src/banner/': {
    run: ['src/model/', 'src/banner/', 'src/host/', 'src/services/', 'src/locales/', 'styles/'],
    types: ['src/core/'],
  },
  'src/ui/': {
    run: ['src/model/', 'src/ui/', 'src/host/', 'src/services/', 'src/locales/', 'styles/', '^preact(/hooks)?$'],
    types: ['src/core/'],
  },
  'src/addons/': { run: ['src/model/', '^src/addons/[^/]+$', ...addonCore], types: ['src/core/'] },
  'src/addons/guard/': addon('guard'),
  'src/addons/import/': addon('import'),
  'src/addons/receipts/': addon('receipts'),
  'src/addons/replay/': addon('replay'),
  'src/check/': {
    // Of add-ons, what they say about a configuration.
    run: ['src/model/', 'src/check/', 'src/services/', '^src/addons/[^/]+(/model/.*)?\\.ts$', ...addonCore],
    types: ['src/core/'],
  },
  'src/integrations/': {
    run: [
      'src/integrations/',
      'src/core/load-script.ts',
      'src/host/native-document.ts',
      'src/model/decision/decision.ts',
      'src/model/has-own.ts',
      'src/model/google-tag.ts',
      'src/model/google-consent-types.ts',
    ],
    types: ['src/model/'],
  },
  'src/services/': {
    run: ['src/services/', 'src/model/has-own.ts', 'src/model/config/complete-service.ts'],
    types: ['src/model/'],
    lazy: ['src/integrations/'],
  },
  'src/locales/': { run: ['src/locales/'], types: ['src/model/'] },
  'src/script/': { run: ['src/'] },
  'src/': entry,
  'src/server.ts': { run: ['src/model/', 'src/services/', 'src/locales/'] },
  'src/headless.ts': { run: [...programs, '^src/[^/]+$'] },
  'src/cli.ts': { run: [...programs, '^src/[^/]+$', 'node:'] },
};

interface Import {
  readonly file: string;
  readonly to: string;
  readonly kind: 'run' | 'types' | 'lazy';
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => join('src', file));

const staticImport = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const dynamicImport = /(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)/g;

function importsOf(file: string, text: string): Import[] {
  const found = (pattern: RegExp, kind: Import['kind']): Import[] =>
    [...text.matchAll(pattern)].map(([, type, specifier = '']) => ({
      file,
      to: specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier,
      // An import such as `import { type A, b }` runs, so it must be allowed to.
      kind: type === undefined ? kind : 'types',
    }));
  return [...found(staticImport, 'run'), ...found(dynamicImport, 'lazy')];
}

/** A beginning of a path or a name; or, with `^`, a pattern. */
const matches = (path: string) => (allowed: string) =>
  allowed.startsWith('^') ? new RegExp(allowed).test(path) : path.startsWith(allowed);

function violations({ file, to, kind }: Import): string[] {
  const [part = ''] = Object.keys(boundaries)
    .filter((path) => file.startsWith(path))
    .sort((a, b) => b.length - a.length);
  const allowance = boundaries[part];
  const allowed = [...(allowance?.run ?? []), ...(kind === 'run' ? [] : (allowance?.[kind] ?? []))];
  return allowed.some(matches(to)) ? [] : [`${file} must not import ${to} (${kind})`];
}

const violationsOf = (file: string, text: string) => importsOf(file, text).flatMap(violations);

describe('the parts of src', () => {
  test('import only what their boundaries allow', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => violationsOf(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('name files with their endings', () => {
    const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
    expect(imports.filter(({ to }) => /^(src|styles)\//.test(to) && !/\.(tsx?|css)$/.test(to))).toEqual([]);
  });

  test.each([
    ['src/core/x.ts', "import { mount } from '../banner/mount-interface.ts';"],
    ['src/core/x.ts', "import type { A } from '../ui/kit.ts';"],
    ['src/core/x.ts', "import { check } from '../check/check.ts';"],
    ['src/core/x.ts', "import {\n  a,\n  b,\n} from '../addons/patch.ts';"],
    ['src/core/x.ts', "import Cookies from 'js-cookie';"],
    ['src/core/x.ts', "import $ from 'jquery';"],
    ['src/core/x.ts', "import '../banner/x.ts';"],
    ['src/core/x.ts', "export * from '../banner/x.ts';"],
    ['src/model/x.ts', "const gate = await import('../core/gate.ts');"],
    ['src/model/x.ts', "import type { A } from '../core/gate.ts';"],
    ['src/banner/x.ts', "import { createGate } from '../core/gate.ts';"],
    ['src/banner/x.ts', "import { type A, createGate } from '../core/gate.ts';"],
    ['src/banner/x.ts', "import { render } from 'preact';"],
    ['src/banner/x.ts', "const second = await import('../ui/mount-second-layer.tsx');"],
    ['src/ui/x.tsx', "import { createBanner } from '../banner/banner.ts';"],
    ['src/ui/x.tsx', "import { render } from 'preact/compat';"],
    ['src/host/x.ts', "import type { UiPort } from '../core/ui-port.ts';"],
    ['src/addons/guard/x.ts', "import { carry } from '../import/model/carry.ts';"],
    ['src/addons/guard/x.ts', "import { createGate } from '../../core/gate.ts';"],
    ['src/check/x.ts', "import { host } from '../host/host.ts';"],
    ['src/check/x.ts', "import { guardStorage } from '../addons/guard/guard-storage.ts';"],
    ['src/index.ts', "import { mountSecondLayer } from './ui/mount-second-layer.tsx';"],
    ['src/headless.ts', "const banner = await import('./banner/mount-interface.ts');"],
    ['src/server.ts', "import { a } from './core/store.ts';"],
    ['src/server.ts', "import type { A } from './core/store.ts';"],
    ['src/server.ts', "import { a } from './index.ts';"],
    ['src/server.ts', "import http from 'node:http';"],
    ['src/services/x.ts', "import { a } from '../model/types.ts';"],
  ])('%s may not say %s', (file, text) => {
    expect(violationsOf(file, text)).toHaveLength(1);
  });

  test.each([
    ['src/core/record-store.ts', "import Cookies from 'js-cookie';"],
    ['src/banner/x.ts', "import type { UiPort } from '../core/ui-port.ts';"],
    ['src/ui/preferences/X.tsx', "import { useState } from 'preact/hooks';"],
    ['src/addons/guard/x.ts', "import { patch } from '../patch.ts';"],
    ['src/addons/guard/x.ts', "import type { State } from '../../core/consent.ts';"],
    ['src/check/x.ts', "import { whenStarted } from '../core/addon-context.ts';"],
    ['src/index.ts', "const load = () => import('./ui/mount-second-layer.tsx');"],
    ['src/script/akkoord.full.ts', "import { mountSecondLayer } from '../ui/mount-second-layer.tsx';"],
  ])('%s may say %s', (file, text) => {
    expect(violationsOf(file, text)).toEqual([]);
  });
});

describe('sources are written for readers', () => {
  const lengthOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

  test('no file but data is over 150 lines', () => {
    const data = /^src\/(locales|services)\/|^src\/model\/types\.ts$/;
    const long = files.filter((file) => !data.test(file)).filter((file) => lengthOf(file) > 150);
    expect(long).toEqual([]);
  });

  test('the build is under 120 lines', () => {
    expect(lengthOf('rollup.config.mjs')).toBeLessThan(120);
  });

  test('components leave making elements to Preact', () => {
    const handmade = files.filter(
      (file) => file.startsWith('src/ui/') && /createElement(NS)?\(/.test(readFileSync(file, 'utf8')),
    );
    expect(handmade).toEqual([]);
  });
});
