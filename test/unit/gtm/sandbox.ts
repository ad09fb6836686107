/**
 * Stands in for Tag Manager as far as the template uses it: the APIs that sandboxed code can require, each of which needs
 * a permission that the template declares.
 */

/** A value as template files write it. */
interface Coded {
  readonly type: number;
  readonly string?: string;
  readonly boolean?: boolean;
  readonly listItem?: readonly Coded[];
  readonly mapKey?: readonly Coded[];
  readonly mapValue?: readonly Coded[];
}

interface Permission {
  readonly instance: {
    readonly key: { readonly publicId: string };
    readonly param: readonly { readonly key: string; readonly value: Coded }[];
  };
}

/** The permissions of a template: their parameters by the name of the permission. */
export type Permissions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One section of a template file. */
export function sectionOf(file: string, name: string): string {
  return (
    file
      .split(`___${name}___`)[1]
      ?.split(/^___[A-Z_]+___$/m)[0]
      ?.trim() ?? ''
  );
}

function decode({ type, string, boolean, listItem = [], mapKey = [], mapValue = [] }: Coded): unknown {
  if (type === 1) return string;
  if (type === 8) return boolean;
  if (type === 2) return listItem.map(decode);
  if (type !== 3) throw new Error(`unknown type ${type}`);
  return Object.fromEntries(mapKey.map((key, index) => [decode(key), decode(mapValue[index] ?? { type: 1 })]));
}

/** The permissions that a template file declares. */
export function permissionsOf(file: string): Permissions {
  const declared: readonly Permission[] = JSON.parse(sectionOf(file, 'WEB_PERMISSIONS'));
  return Object.fromEntries(
    declared.map(({ instance }) => [
      instance.key.publicId,
      Object.fromEntries(instance.param.map(({ key, value }) => [key, decode(value)])),
    ]),
  );
}

/** A page with Tag Manager. */
export interface Page {
  readonly cookies: Readonly<Record<string, readonly string[]>>;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly now: number;
}

/** Runs a template each time that the returned function is called, and records what it told Google. */
export function install(code: string, permissions: Permissions, data: object, page: Page) {
  const told: [api: string, value: unknown][] = [];
  const storage = new Map<string, unknown>();

  function need(name: string, isCovered: (parameters: Readonly<Record<string, unknown>>) => boolean): void {
    const parameters = permissions[name];
    if (!parameters || !isCovered(parameters)) throw new Error(`no permission: ${name}`);
  }
  const rows = (value: unknown) => (Array.isArray(value) ? value : []) as Readonly<Record<string, unknown>>[];
  const list = (value: unknown) => (Array.isArray(value) ? value : []) as unknown[];
  const needGlobal = (key: string, use: string) =>
    need('access_globals', ({ keys }) => rows(keys).some((row) => row.key === key && row[use] === true));
  const needTypes = (types: object) => {
    for (const type of Object.keys(types)) {
      need('access_consent', ({ consentTypes }) =>
        rows(consentTypes).some((row) => row.consentType === type && row.write === true),
      );
    }
  };
  const lookUp = (path: string): unknown =>
    path.split('.').reduce<unknown>((found, name) => Object(found)[name], page.globals);

  const apis: Readonly<Record<string, unknown>> = {
    setDefaultConsentState(types: object) {
      needTypes(types);
      told.push(['default', types]);
    },
    updateConsentState(types: object) {
      needTypes(types);
      told.push(['update', types]);
    },
    gtagSet(fields: object) {
      for (const field of Object.keys(fields))
        need('write_data_layer', ({ keyPatterns }) => list(keyPatterns).includes(field));
      told.push(['set', fields]);
    },
    getCookieValues(name: string) {
      need(
        'get_cookies',
        ({ cookieAccess, cookieNames }) => cookieAccess === 'any' || list(cookieNames).includes(name),
      );
      return page.cookies[name] ?? [];
    },
    copyFromWindow(path: string) {
      needGlobal(path, 'read');
      return lookUp(path);
    },
    callInWindow(path: string, ...values: unknown[]) {
      needGlobal(path, 'execute');
      const method = lookUp(path);
      return typeof method === 'function' ? method(...values) : undefined;
    },
    templateStorage: {
      getItem(key: string) {
        need('access_template_storage', () => true);
        return storage.get(key) ?? null;
      },
      setItem(key: string, value: unknown) {
        need('access_template_storage', () => true);
        storage.set(key, value);
      },
    },
    getTimestampMillis: () => page.now,
    makeNumber: Number,
  };
  const require = (name: string): unknown => {
    if (!Object.hasOwn(apis, name)) throw new Error(`Tag Manager has no API ${name}`);
    return apis[name];
  };
  let successes = 0;
  const run = new Function('require', 'data', `'use strict'; ${code}`);
  return {
    told,
    successes: () => successes,
    fire: () => void run(require, { ...data, gtmOnSuccess: () => (successes += 1) }),
  };
}
