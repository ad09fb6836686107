import { answerOf, answersFrom, type Tool } from './former.ts';

/** How one version of the tool names its items. */
interface ItemNames {
  /** Name of the item that exists once the visitor has chosen. */
  readonly hasChosen: string;
  /** An item with a choice is named by this, the type, and `after`. */
  readonly before: string;
  readonly after: string;
}

/** The names of versions 2 and 1. A namespace separates several sites on one host. */
function itemNames(namespace: string): readonly ItemNames[] {
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

function isOfType(name: string, { before, after }: ItemNames): boolean {
  return name.startsWith(before) && name.endsWith(after);
}

/** Silktide Consent Manager: an item of `localStorage` per type, `true` or `false`, without a time. */
export const silktide: Tool = {
  names: [''],
  inStorage: true,
  owns: (name, namespace) => itemNames(namespace).some((names) => name === names.hasChosen || isOfType(name, names)),
  read: (stored, [namespace = '']) =>
    itemNames(namespace).map((names) => {
      const { hasChosen, before, after } = names;
      if (!stored.some(([name]) => name === hasChosen)) return null;
      const types = stored.filter(([name]) => isOfType(name, names));
      const typeOf = (name: string) => name.slice(before.length, name.length - after.length);
      const answers = answersFrom(types.map(([name, value]) => [typeOf(name), answerOf(value, 'true', 'false')]));
      return answers && { answers };
    }),
};
