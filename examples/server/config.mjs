/** One configuration for both sides: the server reads it, and each page hands it to the script. */
export const config = {
  revision: 1,
  policyDate: '2026-11-01',
  controller: { name: 'Voorbeeld BV', privacyUrl: '/cookies' },
  receipts: { endpoint: '/consent-receipts' },
  categories: {
    necessary: {
      services: {
        site: {
          label: 'Deze website',
          provider: 'Voorbeeld BV',
          purpose: 'Onthoudt uw keuze over cookies; zie [hoe dat werkt](/cookies#keuze)',
          cookies: [{ name: 'akkoord', lifetime: '182 days' }],
        },
      },
    },
    analytics: {
      services: {
        statistiek: {
          label: 'Bezoekcijfers',
          provider: 'Voorbeeld BV',
          purpose: 'Telt welke pagina’s worden gelezen',
          cookies: [{ name: 'bezoek', lifetime: '30 days' }],
        },
      },
    },
    targeting: { services: { youtube: { preset: 'youtube' } } },
  },
};
