const xPixel = {
  label: "X Pixel",
  provider: "X Internet Unlimited Company",
  privacyUrl: "https://x.com/privacy",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "_twpid", lifetime: "13 months" },
    { name: "_twclid", lifetime: "13 months" },
    { name: "muc_ads", lifetime: "2 years", domain: "t.co" },
    { name: "guest_id", lifetime: "2 years", domain: "twitter.com" },
    { name: "guest_id_ads", lifetime: "2 years", domain: "twitter.com" },
    { name: "guest_id_marketing", lifetime: "2 years", domain: "twitter.com" },
    { name: "personalization_id", lifetime: "2 years", domain: "twitter.com" }
  ],
  calls: ["twq"],
  onWithdraw: "reload",
  idShape: { pattern: /^[a-z\d]{4,8}$/, example: "o1abc" },
  integration: () => import('../chunks/x-pixel.js')
};

export { xPixel };
