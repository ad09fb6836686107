import { answerOf, answersFrom, type Tool } from './former.ts';

/** How one version of the tool names its items. */
interface ItemNames {
  /** Name of the item that exists once the visitor has chosen. */
  readonly chosenItem: string;
  /** The name of an item with an answer is `before`, then Silktide's id of the category (its "type"), then `after`. */
  readonly before: string;
  readonly after: string;
}

/**
 * The names in version 2 and in version 1, in this order because the first record counts where there is no time. A
 * namespace separates sites on one host.
 */
function itemNamesByVersion(namespace: string): readonly ItemNames[] {
  const inner = namespace ? `${namespace}.` : '';
  const suffix = namespace ? `_${namespace}` : '';
  return [
    { chosenItem: `stcm.${inner}hasConsented`, before: `stcm.${inner}consent.`, after: '' },
    {
      chosenItem: `silktideCookieBanner_InitialChoice${suffix}`,
      before: 'silktideCookieChoice_',
      after: suffix,
    },
  ];
}

function isItemOfChoice(name: string, { before, after }: ItemNames): boolean {
  return name.startsWith(before) && name.endsWith(after);
}

/** Silktide Consent Manager: an item of `localStorage` per type, `true` or `false`, without a time. */
export const silktide: Tool = {
  // The tool has no cookie. A site writes the tool's namespace as `cookie` of the import; it is empty by default.
  names: [''],
  inStorage: true,
  owns: (name, namespace) =>
    itemNamesByVersion(namespace).some((names) => name === names.chosenItem || isItemOfChoice(name, names)),
  read: (stored, [namespace = '']) =>
    itemNamesByVersion(namespace).map((names) => {
      const { chosenItem, before, after } = names;
      if (!stored.some(([name]) => name === chosenItem)) return null;
      const types = stored.filter(([name]) => isItemOfChoice(name, names));
      const typeOf = (name: string) => name.slice(before.length, name.length - after.length);
      const answers = answersFrom(types.map(([name, value]) => [typeOf(name), answerOf(value, 'true', 'false')]));
      return answers && { answers };
    }),
};
