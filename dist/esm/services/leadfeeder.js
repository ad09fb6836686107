const leadfeeder = {
  label: "Dealfront (Leadfeeder)",
  provider: "Dealfront",
  privacyUrl: "https://www.dealfront.com/privacy-policy/",
  usualCategory: "targeting",
  purposeKey: "leads",
  cookies: [
    { name: "_lfa", lifetime: "1 year" },
    { name: "_lfa_consent", lifetime: "2 years" },
    { name: "_lfa_test_cookie_stored", lifetime: "1 minute" },
    { name: "_lfa*", lifetime: "2 years", kind: "localStorage" }
  ],
  calls: ["ldfdr"],
  onWithdraw: "reload",
  idShape: { pattern: /^[A-Za-z\d]{8,24}$/, example: "AbCdEfGh12345678" },
  integration: () => import('../chunks/leadfeeder.js')
};

export { leadfeeder };
