const turnstile = {
  label: "Cloudflare Turnstile",
  provider: "Cloudflare, Inc.",
  privacyUrl: "https://www.cloudflare.com/privacypolicy/",
  usualCategory: "necessary",
  purposeKey: "security"
};

export { turnstile };
