import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, readDist } from './built-files.ts';

/** What turns a string into markup or code: Trusted Types sinks, and what a strict policy blocks. */
const sinks =
  /\b(innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|DOMParser|setHTMLUnsafe|parseHTMLUnsafe)\b|\.srcdoc\b|setAttribute\(\s*['"]srcdoc['"]|document\.write\(|\beval\s*\(|new Function\b|setAttribute\(\s*['"](style|on\w+)['"]|createElement\(\s*['"]style['"]|setTimeout\(\s*['"`]/g;

const sinksIn = (code: string) => [...code.matchAll(sinks)].map(([sink]) => sink).sort();

/**
 * The one exception: what Preact does with `dangerouslySetInnerHTML`. The sources never set that property (the first test
 * says so), so this code never runs.
 */
const preactSinks = ['dangerouslySetInnerHTML', 'dangerouslySetInnerHTML', 'innerHTML', 'innerHTML'];
const filesWithPreact = ['akkoord.full.js', 'akkoord.ui.js'];

describe('no string becomes markup or code', () => {
  test('in the sources', () => {
    const sources = filesIn('src').filter((file) => /\.tsx?$/.test(file));
    expect(sources.length).toBeGreaterThan(50);
    for (const file of sources) expect([file, sinksIn(readFileSync(join('src', file), 'utf8'))]).toEqual([file, []]);
  });

  test('in the built files, but for the branch of Preact', () => {
    const built = filesIn('dist').filter((file) => file.endsWith('.js'));
    expect(built).toEqual(expect.arrayContaining(filesWithPreact));
    for (const file of built) {
      expect([file, sinksIn(readDist(file))]).toEqual([file, filesWithPreact.includes(file) ? preactSinks : []]);
    }
  });

  test('and that branch is what Preact itself has', () => {
    expect(sinksIn(readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'))).toEqual(preactSinks);
    for (const file of ['hooks/dist/hooks.mjs', 'jsx-runtime/dist/jsxRuntime.mjs']) {
      expect([file, sinksIn(readFileSync(join('node_modules/preact', file), 'utf8'))]).toEqual([file, []]);
    }
  });

  test.each([
    'a.innerHTML = b',
    'a.insertAdjacentHTML("x", b)',
    'document.write(b)',
    'a.srcdoc = b',
    'a.setAttribute("srcdoc", b)',
    'eval(b)',
    'new Function(b)',
    'a.setAttribute("onclick", b)',
    'a.setAttribute("style", b)',
    'document.createElement("style")',
    'setTimeout("b")',
    '<p dangerouslySetInnerHTML={{ __html: b }} />',
  ])('and the search finds %s', (code) => {
    expect(sinksIn(code)).not.toEqual([]);
  });
});
