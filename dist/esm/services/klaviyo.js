const klaviyo = {
  label: "Klaviyo",
  provider: "Klaviyo, Inc.",
  privacyUrl: "https://www.klaviyo.com/legal/privacy/privacy-notice",
  usualCategory: "targeting",
  purposeKey: "leads",
  cookies: [
    { name: "__kla_id", lifetime: "2 years" },
    { name: "klaviyoOnsite", lifetime: "persistent", kind: "localStorage" },
    { name: "__kla_viewed", lifetime: "persistent", kind: "localStorage" },
    { name: "__kla_viewed_reviewed_items", lifetime: "persistent", kind: "localStorage" },
    { name: "kl-post-identification-sync", lifetime: "14 days", kind: "localStorage" }
  ],
  calls: ["klaviyo.push", "klaviyo.track", "klaviyo.identify"],
  onWithdraw: "reload",
  idShape: { pattern: /^[A-Za-z\d]{5,8}$/, example: "AbCd12" },
  integration: () => import('../chunks/klaviyo.js')
};

export { klaviyo };
