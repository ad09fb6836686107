// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { RichText } from '../../../src/ui/RichText.tsx';

afterEach(cleanup);

const shape = (text: string) => {
  const { container } = render(<RichText text={text} />);
  return [...container.children].map((node) => [node.localName, node.textContent]);
};

describe('a text of the site', () => {
  it('has links', () => {
    expect(shape('Lees [de verklaring](/privacy) eens.')).toEqual([
      ['span', 'Lees '],
      ['a', 'de verklaring'],
      ['span', ' eens.'],
    ]);
    expect(screen.getByRole('link', { name: 'de verklaring' }).getAttribute('href')).toBe('/privacy');
  });
  it('has links that touch each other', () => {
    expect(shape('[a](/a)[b](/b)')).toEqual([
      ['a', 'a'],
      ['a', 'b'],
    ]);
  });
  it('has no other markup', () => expect(shape('<b>x</b>')).toEqual([['span', '<b>x</b>']]));
  it('can be empty', () => expect(shape('')).toEqual([]));
  it.each([
    'javascript:x',
    'JaVaScRiPt:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'http://[',
  ])('does not link to %s: the label stays as plain text', (href) =>
    expect(shape(`[x](${href})`)).toEqual([['span', 'x']]),
  );
  it.each(['/privacy', 'privacy.html', '#x', '//cdn.example', 'https://a.example', 'mailto:a@b.example', 'tel:+31'])(
    'links to %s as it is written',
    (href) => {
      shape(`[x](${href})`);
      expect(screen.getByRole('link', { name: 'x' }).getAttribute('href')).toBe(href);
    },
  );
});
