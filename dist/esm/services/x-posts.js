const xPosts = {
  label: "X posts",
  provider: "X Internet Unlimited Company",
  privacyUrl: "https://x.com/privacy",
  usualCategory: "targeting",
  purposeKey: "embed",
  cookies: [
    { name: "guest_id", lifetime: "2 years", domain: "twitter.com" },
    { name: "personalization_id", lifetime: "2 years", domain: "twitter.com" }
  ]
};

export { xPosts };
