const plausible = {
  label: "Plausible Analytics",
  provider: "Plausible Insights O\xDC",
  privacyUrl: "https://plausible.io/privacy",
  usualCategory: "analytics",
  purposeKey: "analyticsText",
  calls: ["plausible"],
  onWithdraw: "reload",
  idShape: { pattern: /^pa-[\w-]{4,40}$/, example: "pa-AbCdEfGh" },
  integration: () => import('../chunks/plausible.js')
};

export { plausible };
