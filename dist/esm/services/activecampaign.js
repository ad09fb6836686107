const activecampaign = {
  label: "ActiveCampaign",
  provider: "ActiveCampaign, LLC",
  privacyUrl: "https://www.activecampaign.com/legal/privacy-policy/",
  usualCategory: "targeting",
  purposeKey: "leads",
  cookies: [
    { name: "ac_enable_tracking", lifetime: "1 year" },
    { name: "prism_*", lifetime: "30 days" }
  ],
  calls: ["vgo"],
  onWithdraw: "reload",
  idShape: { pattern: /^\d{4,12}$/, example: "12345678" },
  integration: () => import('../chunks/activecampaign.js')
};

export { activecampaign };
