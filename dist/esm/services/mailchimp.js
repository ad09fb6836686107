const mailchimp = {
  label: "Mailchimp",
  provider: "The Rocket Science Group LLC",
  privacyUrl: "https://www.intuit.com/privacy/statement/",
  usualCategory: "targeting",
  purposeKey: "leads",
  cookies: [
    { name: "mc_cid", lifetime: "14 days" },
    { name: "mc_eid", lifetime: "14 days" },
    { name: "mc_landing_site", lifetime: "14 days" },
    { name: "_mcid", lifetime: "1 year" },
    { name: "MCPopup*", lifetime: "1 year" }
  ],
  onWithdraw: "reload",
  idShape: { pattern: /^[\da-f]{10,40}\/[\da-f]{10,40}$/, example: "0123456789abcdef/0123456789abcdef" },
  integration: () => import('../chunks/mailchimp.js')
};

export { mailchimp };
