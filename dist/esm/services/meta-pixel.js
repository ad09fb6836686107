const metaPixel = {
  label: "Meta Pixel",
  provider: "Meta Platforms Ireland Limited",
  privacyUrl: "https://www.facebook.com/privacy/policy",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "_fbp", lifetime: "90 days" },
    { name: "_fbc", lifetime: "90 days" },
    { name: "fr", lifetime: "90 days", domain: "facebook.com" },
    { name: "datr", lifetime: "2 years", domain: "facebook.com" },
    { name: "sb", lifetime: "2 years", domain: "facebook.com" }
  ],
  calls: ["fbq"],
  idShape: { pattern: /^\d{3,20}$/, example: "1234567890123456" },
  integration: () => import('../chunks/meta-pixel.js')
};

export { metaPixel };
