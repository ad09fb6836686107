const cloudflareWebAnalytics = {
  label: "Cloudflare Web Analytics",
  provider: "Cloudflare, Inc.",
  privacyUrl: "https://www.cloudflare.com/privacypolicy/",
  usualCategory: "analytics",
  purposeKey: "analyticsText",
  onWithdraw: "reload"
};

export { cloudflareWebAnalytics };
