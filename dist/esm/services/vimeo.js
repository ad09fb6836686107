const vimeo = {
  label: "Vimeo",
  provider: "Vimeo.com, Inc.",
  privacyUrl: "https://vimeo.com/privacy",
  usualCategory: "targeting",
  purposeKey: "embed",
  cookies: [
    { name: "vuid", lifetime: "2 years", domain: "vimeo.com" },
    { name: "player", lifetime: "1 year", domain: "vimeo.com" },
    { name: "flags", lifetime: "1 year", domain: "vimeo.com" },
    { name: "player_clearance", lifetime: "7 days", domain: "vimeo.com" },
    { name: "cf_clearance", lifetime: "1 year", domain: "vimeo.com" },
    { name: "__cf_bm", lifetime: "30 minutes", domain: "vimeo.com" },
    { name: "_cfuvid", lifetime: "session", domain: "vimeo.com" }
  ]
};

export { vimeo };
