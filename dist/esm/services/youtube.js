const youtube = {
  label: "YouTube",
  provider: "Google Ireland Limited",
  privacyUrl: "https://policies.google.com/privacy",
  usualCategory: "targeting",
  purposeKey: "embed",
  cookies: [
    { name: "VISITOR_INFO1_LIVE", lifetime: "6 months", domain: "youtube.com" },
    { name: "VISITOR_PRIVACY_METADATA", lifetime: "6 months", domain: "youtube.com" },
    { name: "__Secure-YEC", lifetime: "13 months", domain: "youtube.com" },
    { name: "PREF", lifetime: "8 months", domain: "youtube.com" },
    { name: "YSC", lifetime: "session", domain: "youtube.com" },
    { name: "__Secure-ROLLOUT_TOKEN", lifetime: "6 months", domain: "youtube.com" },
    { name: "GPS", lifetime: "1 day", domain: "youtube.com" }
  ]
};

export { youtube };
