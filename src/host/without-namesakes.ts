import { document } from './native-document.ts';

/**
 * Calls `act` while no element of the page hides this member of `document`, for packages that use the real document. An
 * element with the name or id `member` would hide it. The elements get their names back before any other code runs.
 */
export function withoutNamesakes(member: string, act: () => void): void {
  const { setAttribute } = document.documentElement;
  const named = ['name', 'id'].flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}="${member}"]`)].map((element) => [element, attribute] as const),
  );
  for (const [element, attribute] of named) setAttribute.call(element, attribute, '');
  try {
    act();
  } finally {
    for (const [element, attribute] of named) setAttribute.call(element, attribute, member);
  }
}
