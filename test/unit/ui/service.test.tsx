// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { banner, preferences } from '../../../src/locales/en.ts';
import type { DeclaredCookie, DeclaredService } from '../../../src/model/declaration/declaration.ts';
import { createWords } from '../../../src/model/words/words.ts';
import { CookieTable } from '../../../src/ui/CookieTable.tsx';
import { InterfaceProvider } from '../../../src/ui/interface-context.tsx';
import { ServiceFacts } from '../../../src/ui/ServiceFacts.tsx';
import { makePort } from './make-port.ts';

afterEach(cleanup);

const words = createWords({ ...banner, ...preferences }, { wanted: 'en', spoken: 'en' }, {});
const unknown: DeclaredService = {
  id: 'shop',
  name: 'Shop',
  provider: null,
  purpose: null,
  privacyUrl: null,
  transfer: null,
  processorAgreement: null,
  safeguards: [],
  basis: 'consent',
  cookies: [],
};
const cart: DeclaredCookie = {
  name: 'cart_*',
  kind: 'localStorage',
  domain: null,
  provider: null,
  purpose: 'Your [cart](/cart)',
  lifetime: '2 days',
};
const session: DeclaredCookie = {
  name: 'SID',
  kind: 'cookie',
  domain: null,
  provider: 'Shop Ltd',
  purpose: null,
  lifetime: 'this session',
};

function show(content: ComponentChildren) {
  return render(
    <InterfaceProvider port={makePort().port} words={words}>
      {content}
    </InterfaceProvider>,
  );
}

describe('the facts of a service', () => {
  it('are listed in one order, each with its term', () => {
    const service = {
      ...unknown,
      provider: 'Shop Ltd',
      purpose: 'Sells',
      transfer: 'US',
      processorAgreement: 'Signed',
    };
    show(<ServiceFacts service={service} />);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Provider',
      'Purpose',
      'Transfer outside the EEA',
      'Data processing agreement',
    ]);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Shop Ltd',
      'Sells',
      'US',
      'Signed',
    ]);
  });
  it('are nothing at all where nothing is known', () => {
    expect(show(<ServiceFacts service={unknown} />).container.childElementCount).toBe(0);
  });
  it.each([
    ['nl-statistics', /^Limited statistics.*Dutch Telecommunications Act, article 11\.7a.*switch this off/],
    ['uk-statistics', /^Limited statistics.*UK Privacy and Electronic Communications Regulations.*switch this off/],
    ['uk-appearance', /^How the website looks.*UK Privacy and Electronic Communications.*switch this off/],
  ] as const)('include the law that lets a service run without consent: %s', (basis, text) => {
    show(<ServiceFacts service={{ ...unknown, basis }} />);
    expect(screen.getByText(text)).toBeTruthy();
  });
  it('include what is kept from the provider', () => {
    show(<ServiceFacts service={{ ...unknown, safeguards: ['One.', 'Two.'] }} />);
    expect(screen.getByText('One. Two.')).toBeTruthy();
  });
  it.each([
    ['Shop Ltd', 'Privacy statement: Shop Ltd'],
    [null, 'Privacy statement: Shop'],
  ])('link to the statement of the provider %s', (provider, name) => {
    show(<ServiceFacts service={{ ...unknown, provider, privacyUrl: '/theirs' }} />);
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('/theirs');
  });
  it('do not link to an address that could do harm', () => {
    show(<ServiceFacts service={{ ...unknown, privacyUrl: 'javascript:x' }} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Privacy statement: Shop')).toBeTruthy();
  });
});

describe('the table of cookies', () => {
  const services = [
    { ...unknown, cookies: [cart] },
    { ...unknown, id: 'login', cookies: [session] },
  ];
  it('has a row for each cookie of each service, and links in texts', () => {
    show(<CookieTable name="Shopping" services={services} />);
    const table = within(screen.getByRole('table', { name: 'Cookies: Shopping' }));
    const rows = table.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['Name', 'Placed by', 'Purpose', 'Lifetime'],
      ['cart_*localStorage', '–', 'Your cart', '2 days'],
      ['SID', 'Shop Ltd', '–', 'this session'],
    ]);
    expect(table.getByRole('link', { name: 'cart' }).getAttribute('href')).toBe('/cart');
  });
  it('writes its roles out, and repeats the column in each cell, for when it is shown as lists', () => {
    show(<CookieTable name="Shopping" services={services} />);
    const parts = [...screen.getByRole('table').querySelectorAll('thead, tbody, tr, th, td')];
    expect(parts.filter((part) => !part.hasAttribute('role'))).toEqual([]);
    const [by, purpose, lifetime] = screen.getAllByRole('cell').map((cell) => cell.dataset.label);
    expect([by, purpose, lifetime]).toEqual(['Placed by', 'Purpose', 'Lifetime']);
  });
  it('is not there without cookies', () => {
    show(<CookieTable name="Shopping" services={[unknown]} />);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it('a component outside an interface says what is missing', () => {
  expect(() => render(<ServiceFacts service={unknown} />)).toThrow(/InterfaceProvider/);
});
