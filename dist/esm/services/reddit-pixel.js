const redditPixel = {
  label: "Reddit Pixel",
  provider: "Reddit Netherlands B.V.",
  privacyUrl: "https://www.reddit.com/policies/privacy-policy",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "_rdt_uuid", lifetime: "90 days" },
    { name: "edgebucket", lifetime: "2 years", domain: "reddit.com" }
  ],
  calls: ["rdt"],
  onWithdraw: "reload",
  idShape: { pattern: /^[at]2_\w{4,20}$/, example: "a2_abcdefgh" },
  integration: () => import('../chunks/reddit-pixel.js')
};

export { redditPixel };
