import { document } from '../../host/native-document.ts';

/** Names of heading elements, from level 1 to 6. */
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The name of a heading element. */
export type HeadingName = (typeof HEADINGS)[number];

/** The heading that is one level below the last heading before this element; `h2` where there is none. */
export function headingBelow(target: Element): HeadingName {
  const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5')];
  const before = headings.filter((heading) => isBefore(heading, target));
  const level = Number(before.at(-1)?.localName.slice(1) ?? 1);
  return HEADINGS[level] ?? 'h6';
}

function isBefore(heading: Element, target: Element): boolean {
  return (heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
