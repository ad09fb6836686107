const cloudflare = {
  label: "Cloudflare",
  provider: "Cloudflare, Inc.",
  privacyUrl: "https://www.cloudflare.com/privacypolicy/",
  usualCategory: "necessary",
  purposeKey: "security",
  cookies: [
    { name: "__cf_bm", lifetime: "30 minutes" },
    { name: "_cfuvid", lifetime: "session" },
    { name: "cf_clearance", lifetime: "1 year" },
    { name: "__cflb", lifetime: "1 day" },
    { name: "__cfruid", lifetime: "session" }
  ]
};

export { cloudflare };
