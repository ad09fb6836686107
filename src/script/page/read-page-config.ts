import { isPassedByParser } from '../../core/parser-state.ts';
import { document, globalOf, isElement } from '../../host/native-document.ts';
import { ownData, withoutPrototype } from '../../model/config/own-data.ts';
import { isObject } from '../../model/config/validate.ts';
import type { ConfigInput } from '../../model/types.ts';

/** The attributes `data-…` of the script tag. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The configuration as a page writes it: the JSON block, else `window.akkoordConfig`; and the attributes of the script
 * tag, which count where the other is silent. Google Analytics by attribute is added to the services of the block.
 *
 * @param isAwaited a file with the configuration is still to come: attributes alone are not enough
 * @returns undefined where the page says nothing (yet)
 * @throws {Error} for a block that is not JSON
 */
export function readPageConfig(script: HTMLElement | null, isAwaited = false): ConfigInput | undefined {
  const { googleAnalytics, privacyUrl, controller, language }: Attributes = withoutPrototype(script?.dataset ?? {});
  const written = ownData(readJsonBlock() ?? readGlobal());
  if (!written && (isAwaited || !(googleAnalytics || privacyUrl || controller || language))) return undefined;
  return {
    ...(language && { language }),
    ...written,
    ...(googleAnalytics && { categories: withGoogleAnalytics(written?.categories, googleAnalytics) }),
    controller: { ...(controller && { name: controller }), ...(privacyUrl && { privacyUrl }), ...written?.controller },
  };
}

function readJsonBlock(): ConfigInput | undefined {
  const block = document.querySelector('script[data-akkoord-config]:not([src])');
  // An `async` script can run while the parser is inside the block, of which half the text is there.
  if (!block || !isPassedByParser(block)) return undefined;
  const config = parseJson(`${block.textContent}`);
  if (isConfig(config)) return config;
  throw new Error(`akkoord: <script data-akkoord-config> holds ${JSON.stringify(config)}. Write an object: {…}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(
      `akkoord: <script data-akkoord-config> is not JSON: ${cause}. It can have no comments, single quotes or last commas.`,
    );
  }
}

function isConfig(value: unknown): value is ConfigInput {
  return isObject(value);
}

/** A script of the site's own above the library's can set the configuration for all pages. */
function readGlobal(): ConfigInput | undefined {
  const written = globalOf('akkoordConfig');
  return isConfig(written) && !isElement(written) ? written : undefined;
}

/** The categories of the page with the property ids of the attribute, unless the page declares the service itself. */
function withGoogleAnalytics(written: ConfigInput['categories'], id: string): NonNullable<ConfigInput['categories']> {
  const categories = isObject(written) ? written : {};
  const isDeclared = Object.values(categories)
    .flatMap((category) => Object.values(fieldsOf(fieldsOf(category).services)))
    .some((service) => fieldsOf(service).preset === 'google-analytics');
  if (isDeclared) return categories;
  const analytics = fieldsOf(categories.analytics);
  const service = { preset: 'google-analytics', id };
  return {
    ...categories,
    analytics: { ...analytics, services: { ...fieldsOf(analytics.services), 'google-analytics': service } },
  };
}

/** The fields of what should be an object; none where the page wrote anything else there. */
function fieldsOf<T>(value: T | undefined): Partial<T> {
  return isObject(value) ? value : withoutPrototype<Partial<T>>({});
}
