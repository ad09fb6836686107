import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each part of the house may import when it runs. `import type` may cross to `types` parts too. */
const table: Record<string, { run: readonly string[]; types?: readonly string[] }> = {
  model: { run: ['model'] },
  core: { run: ['model', 'core'], types: ['integrations'] },
  ui: { run: ['model', 'ui', 'services', 'locales', 'styles'], types: ['core'] },
  integrations: { run: ['integrations', 'core/load-script'], types: ['model'] },
  services: { run: ['services'], types: ['model'] },
  locales: { run: ['locales'], types: ['model', 'ui'] },
  server: { run: ['model', 'services', 'locales'] },
  doors: { run: ['model', 'core', 'ui', 'integrations', 'services', 'doors'] },
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => join('src', file));

function partOf(path: string): string {
  const [root, part = '', rest] = path.split('/');
  if (root === 'styles') return 'styles';
  if (root !== 'src') return path;
  if (part.startsWith('server')) return 'server';
  return rest === undefined ? 'doors' : part;
}

function importsOf(file: string, text: string): Import[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\s*\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...found].map(([, type, static_, dynamic, bare]) => {
    const specifier = static_ ?? dynamic ?? bare ?? '';
    const to = specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
    return { file, from: partOf(file), to, typeOnly: type !== undefined };
  });
}

function violations({ file, from, to, typeOnly }: Import): string[] {
  const { run = [], types = [] } = table[from] ?? {};
  const part = partOf(to);
  const ok =
    run.includes(part) ||
    run.some((allowed) => to === `src/${allowed}`) ||
    (typeOnly && types.includes(part)) ||
    // an inline-typed import such as `import { type A, b }` counts as run time, so it must be allowed above
    false;
  return ok ? [] : [`${file} (${from}) must not import ${to}${typeOnly ? ' (type)' : ''}`];
}

describe('the parts of the house', () => {
  test('import only what the table allows', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8'))).flatMap(violations)).toEqual([]);
  });

  test('core and interface never meet at run time', () => {
    const wrong = importsOf(
      'src/core/x.ts',
      "import { mount } from '../ui/index';\nimport type { A } from '../ui/banner';",
    );
    expect(wrong.flatMap(violations)).toHaveLength(2);
    expect(importsOf('src/ui/x.ts', "import { createGate } from '../core/gate';").flatMap(violations)).toHaveLength(1);
    expect(importsOf('src/model/x.ts', "const a = await import('../core/gate');").flatMap(violations)).toHaveLength(1);
    expect(importsOf('src/core/x.ts', "import $ from 'jquery';").flatMap(violations)).toHaveLength(1);
  });

  test('the server has no page, no interface and no Node', () => {
    const wrong = ["'./core/store'", "'./ui/words'", "'./index'", "'node:http'"];
    for (const from of wrong) {
      expect(importsOf('src/server.ts', `import { a } from ${from};`).flatMap(violations)).toHaveLength(1);
      expect(importsOf('src/server.ts', `import type { A } from ${from};`).flatMap(violations)).toHaveLength(1);
    }
  });
});

/** What turns a string into markup or code: Trusted Types sinks, and what a strict policy blocks. */
const sinks =
  /\b(innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|DOMParser|setHTMLUnsafe|parseHTMLUnsafe)\b|document\.write|\beval\s*\(|new Function\b|setAttribute\(\s*['"](style|on\w+)['"]|createElement\(\s*['"]style['"]|setTimeout\(\s*['"`]/g;

describe('no string becomes markup or code', () => {
  test('in the sources', () => {
    for (const file of files) expect([file, readFileSync(file, 'utf8').match(sinks)]).toEqual([file, null]);
  });

  test('in the built files', () => {
    const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(built).toContain('akkoord.full.js');
    for (const file of built)
      expect([file, readFileSync(join('dist', file), 'utf8').match(sinks)]).toEqual([file, null]);
  });

  test.each([
    'a.innerHTML = b',
    'a.insertAdjacentHTML("x", b)',
    'document.write(b)',
    'eval(b)',
    'new Function(b)',
    'a.setAttribute("onclick", b)',
    'a.setAttribute("style", b)',
    'document.createElement("style")',
    'setTimeout("b")',
  ])('and the search finds %s', (code) => {
    expect(code.match(sinks)).not.toBeNull();
  });
});
