const snapPixel = {
  label: "Snap Pixel",
  provider: "Snap Inc.",
  privacyUrl: "https://values.snap.com/privacy/privacy-policy",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "_scid", lifetime: "13 months" },
    { name: "_scid_r", lifetime: "13 months" },
    { name: "_schn", lifetime: "1 day" },
    { name: "sc_at", lifetime: "1 year", domain: "snapchat.com" }
  ],
  calls: ["snaptr"],
  onWithdraw: "reload",
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: "00000000-0000-4000-8000-000000000000" },
  integration: () => import('../chunks/snap-pixel.js')
};

export { snapPixel };
