import { tryOrUndefined } from '../../core/try-or-undefined.ts';
import { document } from '../../host/native-document.ts';
import { configRule } from '../../model/config/config-schema.ts';
import { nearestName } from '../../model/config/nearest-name.ts';
import { isObject } from '../../model/config/validate.ts';
import { isPromise } from '../../model/is-promise.ts';
import { quote } from './quote.ts';

/** The attributes that the library reads from its own script tag. */
const TAG_ATTRIBUTES = ['google-analytics', 'privacy-url', 'controller', 'language', 'base', 'debug'].map(
  (name) => `data-${name}`,
);

const BLOCK = '<script type="application/json" data-akkoord-config>{…}</script>';

/** Explains attributes of the library's own tag that it does not know. */
export function explainTagAttributes(tag: Element | null): string[] {
  return (tag?.getAttributeNames() ?? [])
    .filter((name) => name.startsWith('data-') && !TAG_ATTRIBUTES.includes(name))
    .flatMap((name) => {
      const nearest = nearestName(name, TAG_ATTRIBUTES) ?? TAG_ATTRIBUTES.find((known) => name.startsWith(known));
      return nearest && tag
        ? [`${name} on the script tag means nothing. Did you mean ${nearest}? Found: ${quote(tag)}`]
        : [];
    });
}

/** Explains an id on the library's own tag that does not count, since the configuration has the service itself. */
export function explainUnusedId(tag: Element | null, input: object): string[] {
  const id = tag?.getAttribute('data-google-analytics');
  // A configuration by script can contain itself, which is no JSON.
  const used = id && tryOrUndefined(() => JSON.stringify(input));
  return used && !used.includes(JSON.stringify(id))
    ? [
        `data-google-analytics on the script tag is "${id}", and does not count: the configuration has google-analytics itself. Take one of them out.`,
      ]
    : [];
}

/**
 * Explains configurations that are not read.
 *
 * @param input the configuration that the library runs with
 * @param tag the library's own script tag; null where there is none, as in a bundle
 */
export function explainUnreadConfigs(input: object, tag: Element | null): string[] {
  const blocks = [...document.querySelectorAll('script[data-akkoord-config]:not([src])')];
  const { akkoordConfig } = window as { akkoordConfig?: unknown };
  const isSet = isObject(akkoordConfig) && !(akkoordConfig instanceof Node) && !isPromise(akkoordConfig);
  const [first, ...others] = blocks;
  const forgotten = [...document.querySelectorAll('script[type*=json]:not([data-akkoord-config])')].filter(isConfig);
  const problems = [
    ...others.map(
      (block) =>
        `there is more than one configuration in this page, and only the first counts. Take this one out, or make one of both: ${quote(block)}`,
    ),
    ...forgotten.map(
      (block) =>
        `this looks like a configuration, and is not read. Write data-akkoord-config in its tag: ${quote(block)}`,
    ),
    ...blocks
      .filter((block) => !/json/i.test(block.getAttribute('type') ?? ''))
      .map(
        (block) =>
          `this configuration runs as a script, which is an error. Write type="application/json" in its tag: ${quote(block)}`,
      ),
  ];
  const isOdd = akkoordConfig !== undefined && !isSet && !(akkoordConfig instanceof Node);
  if (tag && isOdd) {
    problems.push(
      `window.akkoordConfig is ${nameKind(akkoordConfig)}, and is not read. Write an object: window.akkoordConfig = {…};`,
    );
  } else if (tag && !isSet && document.querySelector('script[src][data-akkoord-config]')) {
    problems.push(
      'the file with data-akkoord-config did not set the configuration. Write window.akkoordConfig = {…}; in it, and look whether it is there.',
    );
  }
  if (first && isSet) {
    problems.push(
      `window.akkoordConfig is set, but this page has a block too, and only the block counts. Take one of them out. Found: ${quote(first)}`,
    );
  } else if (isSet && tag && !usesAll(input, akkoordConfig)) {
    problems.push(
      'window.akkoordConfig was set or changed after the library had read the configuration. Put the script that sets it above the tag of the library, and write data-akkoord-config in its tag.',
    );
  }
  if (tag && !isSet && !isOdd && blocks.length === 0 && forgotten.length === 0 && isEmpty(input)) {
    problems.push(
      `no configuration was found on this page. Write ${BLOCK} above the script tag, or attributes on it such as data-google-analytics and data-controller.`,
    );
  }
  return problems;
}

/** What was written instead of an object: "a string", "a function". */
function nameKind(value: unknown): string {
  if (value === null) return 'null';
  if (isPromise(value)) return 'a promise';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

function isConfig(block: Element): boolean {
  try {
    const config: unknown = JSON.parse(block.textContent ?? '');
    const names = Object.keys(configRule.options ?? {});
    const found = isObject(config) ? Object.keys(config).filter((name) => names.includes(name)) : [];
    return found.includes('categories') || found.length > 1;
  } catch {
    return false;
  }
}

/** Is everything that the page wrote in the configuration that is used? Attributes may have added something. */
function usesAll(input: object, written: Readonly<Record<string, unknown>>): boolean {
  const used: Readonly<Record<string, unknown>> = { ...input };
  return Object.keys(written).every(
    (name) =>
      name === 'controller' || name === 'categories' || JSON.stringify(used[name]) === JSON.stringify(written[name]),
  );
}

function isEmpty(input: object): boolean {
  return Object.values(input).every((value) => isObject(value) && Object.keys(value).length === 0);
}
