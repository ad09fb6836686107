const leadinfo = {
  label: "Leadinfo",
  provider: "Leadinfo B.V.",
  privacyUrl: "https://www.leadinfo.com/nl/legal/privacy/",
  usualCategory: "targeting",
  purposeKey: "leads",
  cookies: [
    { name: "_li_id*", lifetime: "1 year" },
    { name: "_li_ses*", lifetime: "1 year" }
  ],
  calls: ["leadinfo"],
  onWithdraw: "reload",
  idShape: { pattern: /^LI-[\dA-Z]{6,24}$/, example: "LI-5F0A1B2C3D4E5" },
  integration: () => import('../chunks/leadinfo.js')
};

export { leadinfo };
