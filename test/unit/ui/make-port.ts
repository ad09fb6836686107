import { vi } from 'vitest';
import type { UiHandle, UiPort } from '../../../src/core/ui-port.ts';
import type { BasicReceipt, Category, Choices, Config, Service, State, Via } from '../../../src/model/types.ts';

/** A service of a category. */
export function service(category: string, id: string, fields: Partial<Service> = {}): Service {
  return { id, category, vendorIds: [], cookies: [], basis: 'consent', ...fields };
}

const cookie = (name: string, lifetime: string) => ({ name, lifetime, kind: 'cookie' as const });

/** A category. */
export function category(id: string, fields: Partial<Category> = {}): Category {
  const { required = false } = fields;
  return { id, category: id, required, basis: required ? 'necessary' : 'consent', services: [], ...fields };
}

/** The four built-in categories, with a service in each. */
export const categories: readonly Category[] = [
  {
    ...category('necessary', { required: true }),
    services: [
      service('necessary', 'session', {
        label: 'Bestelsysteem',
        provider: 'Voorbeeld BV',
        basis: 'necessary',
        cookies: [cookie('PHPSESSID', 'session')],
      }),
    ],
  },
  {
    ...category('functional', { granular: true }),
    services: [
      service('functional', 'youtube', { preset: 'youtube' }),
      service('functional', 'maps', { preset: 'google-maps' }),
    ],
  },
  {
    ...category('analytics'),
    services: [service('analytics', 'google-analytics', { preset: 'google-analytics', cookies: [cookie('_ga', '')] })],
  },
  {
    ...category('targeting'),
    services: [service('targeting', 'meta-pixel', { preset: 'meta-pixel' }), service('targeting', 'other')],
  },
];

/** A configuration that works. */
export function makeConfig(fields: Partial<Config> = {}): Config {
  const shown = fields.categories ?? categories;
  return {
    revision: 3,
    policyDate: '2026-11-01',
    controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
    cookie: { name: 'akkoord', days: 182 },
    categories: shown,
    services: shown.flatMap((category) => category.services),
    items: shown.flatMap((category) => [category, ...category.services]),
    gpc: 'reject-targeting',
    settingsHashes: [],
    scriptTimeout: 10_000,
    input: {},
    ...fields,
  };
}

/** Yes or no for all that can be refused; what is required is granted. */
export function grants(config: Config, yes: (id: string) => boolean): Choices {
  const pairs = config.categories.flatMap(({ id, required, services }) =>
    [id, ...services.map((service) => service.id)].map((name) => [name, required || yes(name)] as const),
  );
  return Object.fromEntries(pairs);
}

/** A core that decides as the real one does, and remembers what it was asked. */
export function makePort(fields: Partial<Config> = {}, start: Partial<State> = {}) {
  const config = makeConfig(fields);
  let state: State = {
    decision: null,
    grants: grants(config, () => false),
    signals: { gpc: false },
    view: 'none',
    language: 'nl',
    ...start,
  };
  let handle: UiHandle | undefined;
  function set(next: Partial<State>): void {
    state = { ...state, ...next };
    handle?.update(state);
  }
  function decide(choices: Choices, via: Via): void {
    const next = { ...state.grants, ...choices };
    set({ decision: { revision: 3, time: 1_794_000_000_000, via, choices }, grants: next, view: 'none' });
  }
  const port = {
    config,
    get state() {
      return state;
    },
    acceptAll: vi.fn((via: Via) =>
      decide(
        grants(config, () => true),
        via,
      ),
    ),
    rejectAll: vi.fn((via: Via) =>
      decide(
        grants(config, () => false),
        via,
      ),
    ),
    save: vi.fn(decide),
    show: vi.fn((view: 'banner' | 'preferences') => set({ view })),
    hide: vi.fn(() => set({ view: state.decision ? 'none' : 'banner' })),
    releaseOnce: vi.fn((embed: Element) => handle?.unhold(embed)),
    receipt: vi.fn((): BasicReceipt | null => null),
    report: vi.fn(),
  } satisfies UiPort;
  return {
    port,
    set,
    /** The interface that hears of every change from now on. */
    connect(mounted: UiHandle | Promise<UiHandle>): UiHandle {
      if (mounted instanceof Promise) throw new Error('a language has to come first');
      handle = mounted;
      handle.update(state);
      return handle;
    },
  };
}
