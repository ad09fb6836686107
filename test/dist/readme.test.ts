import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgets } from './budgets.ts';
import { type ConsumerProject, createConsumerProject } from './consumer-project.ts';

const readme = readFileSync('README.md', 'utf8');
const pages = [
  ['README.md', readme],
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => [`docs/${file}`, readFileSync(join('docs', file), 'utf8')]),
];
/** The samples of one language in a page. */
const samplesIn = (page: string, language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, sample = '']) => sample);

describe('sizes', () => {
  test('are in the README for each file', () => {
    for (const [file, budget] of Object.entries(budgets)) {
      expect(readme).toContain(`\`${file}\` at most ${budget.toLocaleString('en-US')} bytes`);
    }
  });

  test.each(pages)('that %s quotes are the ones that are checked', (_file, page = '') => {
    const named = [...page.matchAll(/`(akkoord[\w.]*\.js)`[^.|`]* at most ([\d,]+) bytes/g)];
    for (const [, name = '', size = ''] of named)
      expect([name, Number(size.replace(',', ''))]).toEqual([name, budgets[name]]);
    const sizes = [...page.matchAll(/at most ([\d,]+) bytes \(brotli/g)].map(([, size = '']) => size);
    for (const size of sizes) expect(Object.values(budgets)).toContain(Number(size.replace(',', '')));
  });
});

test.each(pages)('files of dist that %s names are there', (_file, page = '') => {
  const names = [
    ...page.matchAll(/(?<!test\/)dist\/(?:akkoord|integrity|themes|locales|services|integrations)[\w./-]*\w/g),
  ];
  for (const [path] of names) expect([path, existsSync(path)]).toEqual([path, true]);
});

describe('samples in the README', () => {
  let project: ConsumerProject;
  beforeAll(() => {
    project = createConsumerProject();
  });
  afterAll(() => project.remove());

  test('name files that are built', () => {
    const files = [...readme.matchAll(/(?:src|href)="\/akkoord\/([\w./-]+\.js)"/g)].map(([, file = '']) => file);
    expect(files).toContain('akkoord.js');
    for (const file of files) expect([file, existsSync(join('dist', file))]).toEqual([file, true]);
  });

  test('of configurations work', () => {
    const blocks = samplesIn(readme, 'html').flatMap((sample) => [
      ...sample.matchAll(/<script type="application\/json" data-akkoord-config>([\s\S]*?)<\/script>/g),
    ]);
    expect(blocks.length).toBeGreaterThan(0);
    for (const [, block = ''] of blocks) {
      const code = `
        const { readConsent } = await import('akkoord/server');
        console.log(readConsent(null, ${JSON.stringify(JSON.parse(block))}).has('necessary'));`;
      expect(project.run(code)).toBe('true');
    }
  });

  test('in TypeScript have no type errors', () => {
    const samples = samplesIn(readme, 'ts');
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      const options = { module: 'esnext', moduleResolution: 'bundler' };
      expect([sample, project.typeErrors(sample, options)]).toEqual([sample, '']);
    }
  });
});
