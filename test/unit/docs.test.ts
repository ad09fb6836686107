import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { banner, preferences } from '../../src/locales/en.ts';

const pages = ['README.md', 'CONTRIBUTING.md', 'docs', 'docs/frameworks', 'docs/decisions']
  .flatMap((place) =>
    place.endsWith('.md')
      ? [place]
      : readdirSync(place)
          .filter((file) => file.endsWith('.md'))
          .map((file) => join(place, file)),
  )
  .map((file): [file: string, text: string] => [file, readFileSync(file, 'utf8')]);

/** The anchors that a page of Markdown has: one for each heading, as code hosts make them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(pages)('%s: each link leads to a file, and to a heading in it', (file, text) => {
  const missing = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)].flatMap(([, link = '']) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(target)) return [link];
    if (anchor && target.endsWith('.md') && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor)) return [link];
    return [];
  });
  // A sample of a text with a link shows how links are written.
  expect(missing.filter((link) => link !== 'url')).toEqual([]);
});

test('the code that a page quotes from an example is what the example has', () => {
  const quotes = pages.flatMap(([file, text]) =>
    [...text.matchAll(/^`(examples\/[^`]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, path = '', code]) => ({
      file,
      path,
      code,
    })),
  );
  expect(quotes.length).toBeGreaterThan(10);
  for (const { file, path, code } of quotes) {
    expect({ file, path, code }).toEqual({ file, path, code: readFileSync(path, 'utf8') });
  }
});

test('every message is listed, with its English text', () => {
  const list = readFileSync('docs/messages.md', 'utf8');
  const rows = [...list.matchAll(/^\| `(\w+)` \| (.*?) \| .* \|$/gm)].map(([, key = '', text = '']) => [key, text]);
  expect(Object.fromEntries(rows)).toEqual({ ...banner, ...preferences });
});
