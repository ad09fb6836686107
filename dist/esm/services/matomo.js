const matomo = {
  label: "Matomo",
  provider: "Matomo",
  privacyUrl: "https://matomo.org/privacy-policy/",
  usualCategory: "analytics",
  purposeKey: "analyticsText",
  cookies: [
    { name: "_pk_id*", lifetime: "13 months" },
    { name: "_pk_ses*", lifetime: "30 minutes" },
    { name: "_pk_ref*", lifetime: "6 months" },
    { name: "_pk_cvar*", lifetime: "30 minutes" },
    { name: "_pk_hsr*", lifetime: "30 minutes" },
    { name: "_pk_testcookie*", lifetime: "session" },
    { name: "mtm_consent", lifetime: "30 years" },
    { name: "mtm_cookie_consent", lifetime: "30 years" },
    { name: "mtm_consent_removed", lifetime: "30 years" }
  ],
  calls: ["_paq.push"],
  isSelfHosted: true,
  idShape: { pattern: /^\d{1,9}$/, example: "1" },
  integration: () => import('../chunks/matomo.js')
};

export { matomo };
