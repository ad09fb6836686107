import { answerOf, answersFrom, type Tool } from './former.ts';

/** How one version of the tool names its items. */
interface ItemNames {
  /** Name of the item that exists once the visitor has chosen. */
  readonly hasChosen: string;
  /** The item of a choice is named by this, Silktide's id of the category (its "type"), and `after`. */
  readonly before: string;
  readonly after: string;
}

/** The names in versions 2 and 1: without a time, the first record counts. A namespace separates sites on one host. */
function itemNamesByVersion(namespace: string): readonly ItemNames[] {
  const inner = namespace ? `${namespace}.` : '';
  const suffix = namespace ? `_${namespace}` : '';
  return [
    { hasChosen: `stcm.${inner}hasConsented`, before: `stcm.${inner}consent.`, after: '' },
    {
      hasChosen: `silktideCookieBanner_InitialChoice${suffix}`,
      before: 'silktideCookieChoice_',
      after: suffix,
    },
  ];
}

function holdsChoice(name: string, { before, after }: ItemNames): boolean {
  return name.startsWith(before) && name.endsWith(after);
}

/** Silktide Consent Manager: an item of `localStorage` per type, `true` or `false`, without a time. */
export const silktide: Tool = {
  // It has no cookie. A site writes the namespace as `cookie` of the import; it is empty by default.
  names: [''],
  inStorage: true,
  owns: (name, namespace) =>
    itemNamesByVersion(namespace).some((names) => name === names.hasChosen || holdsChoice(name, names)),
  read: (stored, [namespace = '']) =>
    itemNamesByVersion(namespace).map((names) => {
      const { hasChosen, before, after } = names;
      if (!stored.some(([name]) => name === hasChosen)) return null;
      const types = stored.filter(([name]) => holdsChoice(name, names));
      const typeOf = (name: string) => name.slice(before.length, name.length - after.length);
      const answers = answersFrom(types.map(([name, value]) => [typeOf(name), answerOf(value, 'true', 'false')]));
      return answers && { answers };
    }),
};
