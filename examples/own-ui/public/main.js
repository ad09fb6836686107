import { init } from 'akkoord/headless';

init(
  {
    policyDate: '2026-11-01',
    controller: { name: 'Voorbeeld BV', privacyUrl: '#privacy' },
    categories: {
      necessary: {
        services: {
          site: {
            label: 'Deze website',
            provider: 'Voorbeeld BV',
            purpose: 'Onthoudt uw keuze over cookies',
            cookies: [{ name: 'akkoord', lifetime: '182 days' }],
          },
        },
      },
      analytics: {
        services: {
          visits: {
            label: 'Bezoekcijfers',
            provider: 'Voorbeeld BV',
            purpose: 'Telt welke pagina’s worden gelezen',
            cookies: [{ name: 'bezoek', lifetime: '30 days' }],
          },
        },
      },
      targeting: { services: { youtube: { preset: 'youtube' } } },
    },
  },
  // Loaded the first time that something must be shown.
  { loadUi: () => import('./own-ui.js') },
);
