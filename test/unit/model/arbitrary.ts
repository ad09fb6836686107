import fc from 'fast-check';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { Basis, CategoryInput, Config, ConfigInput, ServiceInput } from '../../../src/model/types.ts';

/** Ids from a small pool, so that configurations overlap; some have names that objects inherit. */
export const id = fc.constantFrom(
  'a',
  'b',
  'c-1',
  'D_2',
  'constructor',
  'toString',
  'valueOf',
  'analytics',
  'targeting',
  'youtube',
);

const service: fc.Arbitrary<ServiceInput> = fc.record(
  { basis: fc.constantFrom<Basis>('consent', 'necessary', 'nl-statistics', 'uk-statistics', 'uk-appearance') },
  { requiredKeys: [] },
);

/** Any configuration whose ids are unique. */
export const configInput: fc.Arbitrary<ConfigInput> = fc
  .record({
    revision: fc.nat(3),
    shape: fc.uniqueArray(fc.tuple(id, fc.nat(3), fc.boolean(), fc.boolean(), service), {
      selector: ([name]) => name,
      maxLength: 8,
    }),
  })
  .map(({ revision, shape }) => {
    const categories: Record<string, CategoryInput & { services: Record<string, ServiceInput> }> = {};
    let last: string | undefined;
    for (const [name, kind, required, granular, service] of shape) {
      const into = last === undefined ? undefined : categories[last];
      if (kind > 0 && into) into.services[name] = service;
      else {
        categories[name] = { required: required && kind === 0, granular, services: {} };
        last = name;
      }
    }
    return { revision, categories };
  });

export const config: fc.Arbitrary<Config> = configInput.map((input) => resolveConfig(input, {}));
