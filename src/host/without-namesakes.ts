import { document } from './native-document.ts';

/**
 * Runs while no element of the page takes the place of this member of `document`: for packages that ask it themselves.
 * The elements have their names back before anything else runs.
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
