const tiktokPixel = {
  label: "TikTok Pixel",
  provider: "TikTok Technology Limited",
  privacyUrl: "https://www.tiktok.com/legal/page/eea/privacy-policy/en",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "_ttp", lifetime: "13 months" },
    { name: "_tt_enable_cookie", lifetime: "13 months" },
    { name: "ttcsid", lifetime: "13 months" },
    { name: "ttcsid_*", lifetime: "13 months" }
  ],
  calls: ["ttq.track", "ttq.page", "ttq.identify"],
  idShape: { pattern: /^[A-Z\d]{12,24}$/, example: "C0ABCDEFGHIJ12345678" },
  integration: () => import('../chunks/tiktok-pixel.js')
};

export { tiktokPixel };
