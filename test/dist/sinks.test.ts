import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, readDist } from './built-files.ts';

/** What turns a string into markup or code: Trusted Types sinks, and what a strict policy blocks. */
const sinks =
  /\b(innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|DOMParser|setHTMLUnsafe|parseHTMLUnsafe)\b|\.srcdoc\b|setAttribute\(\s*['"]srcdoc['"]|document\.write\(|\beval\s*\(|new Function\b|setAttribute\(\s*['"](style|on\w+)['"]|createElement\(\s*['"]style['"]|setTimeout\(\s*['"`]/g;

/** An attribute of which the call does not say how its name begins. */
const attributeByVariable = /\bsetAttribute(?:NS)?\(\s*[^'"`\s]/;

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

  test('but the text of a held frame, which the page wrote itself and the policy lets through', () => {
    const uses = filesIn('src').filter((file) => /\('createHTML'/.test(readFileSync(join('src', file), 'utf8')));
    expect(uses).toEqual(['core/held-element.ts']);
  });

  test('no other attribute whose name is in a variable can be one of them', () => {
    const named = filesIn('src').filter((file) => attributeByVariable.test(readFileSync(join('src', file), 'utf8')));
    expect(named.sort()).toEqual([
      // The attributes of the banner's own elements, each written in `src/banner`.
      'banner/element.ts',
      // What a held element had.
      'core/held-element.ts',
      // One mark of the library's own.
      'core/page-view.ts',
    ]);
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
