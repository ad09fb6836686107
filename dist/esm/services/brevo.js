const brevo = {
  label: "Brevo",
  provider: "Sendinblue SAS",
  privacyUrl: "https://www.brevo.com/legal/cookies/",
  usualCategory: "targeting",
  purposeKey: "leads",
  cookies: [{ name: "sib_cuid", lifetime: "6 months" }],
  onWithdraw: "reload",
  idShape: { pattern: /^[a-z\d]{12,40}$/, example: "abcdefghijkl0123456789" },
  integration: () => import('../chunks/brevo.js')
};

export { brevo };
