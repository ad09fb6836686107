const crisp = {
  label: "Crisp",
  provider: "Crisp IM SAS",
  privacyUrl: "https://crisp.chat/en/privacy/",
  usualCategory: "functional",
  purposeKey: "chat",
  cookies: [{ name: "crisp-client/*", lifetime: "6 months" }],
  calls: ["$crisp.push"],
  onWithdraw: "reload",
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: "00000000-0000-4000-8000-000000000000" },
  integration: () => import('../chunks/crisp.js')
};

export { crisp };
