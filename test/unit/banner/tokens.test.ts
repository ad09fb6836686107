import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const sheets = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.css'));
const namesIn = (text: string) => [...new Set(text.match(/--akkoord-[a-z]+(-[a-z]+)*/g))].sort();

/** What the interface really asks of a page. */
const tokens = namesIn(
  sheets('styles')
    .map((file) => read(`styles/${file}`))
    .join('\n'),
);
const docs = read('docs/theming.md');
const documented = [...docs.matchAll(/^\| `(--akkoord-[\w-]+)` *\| (.*?) *\|/gm)].map(
  ([, name = '', text = '']) => [name, text] as const,
);
const sheet = read('styles/themes/company.css');

it('the token sheet and the documentation have all of them, and no others', () => {
  expect(tokens.length).toBeGreaterThan(15);
  expect(namesIn(sheet)).toEqual(tokens);
  expect(documented.map(([name]) => name).sort()).toEqual(tokens);
  expect(namesIn(docs).filter((name) => !tokens.includes(name))).toEqual([]);
});

it('the documentation gives the defaults of the token sheet', () => {
  const literal = documented.flatMap(([name, text]) => {
    const [, value] = /^`([^`]+)`$/.exec(text) ?? [];
    return value && value !== 'accent' ? [`${name}: ${value};`] : [];
  });
  expect(literal.length).toBeGreaterThan(10);
  for (const line of literal) expect(sheet).toContain(line);
});

it('the token sheet says of each what it is, on its own line', () => {
  const lines = sheet.split('\n').filter((line) => line.includes('--akkoord-') && !/font-family/.test(line));
  expect(lines).toHaveLength(tokens.length - 1);
  for (const line of lines) expect(line).toMatch(/\/\* .+ \*\/$/);
});

it('themes set known properties only', () => {
  for (const file of sheets('styles/themes'))
    expect([file, namesIn(read(`styles/themes/${file}`)).filter((name) => !tokens.includes(name))]).toEqual([file, []]);
});

it('every ready theme is in the documentation', () => {
  const ready = [...docs.matchAll(/^\| `([\w-]+\.css)`/gm)].map(([, file]) => file).sort();
  expect([...ready, 'company.css'].sort()).toEqual(sheets('styles/themes').sort());
});
