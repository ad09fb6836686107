const linkedinPosts = {
  label: "LinkedIn posts",
  provider: "LinkedIn Ireland Unlimited Company",
  privacyUrl: "https://www.linkedin.com/legal/privacy-policy",
  usualCategory: "targeting",
  purposeKey: "embed",
  cookies: [
    { name: "bcookie", lifetime: "1 year", domain: "linkedin.com" },
    { name: "lidc", lifetime: "1 day", domain: "linkedin.com" },
    { name: "li_gc", lifetime: "6 months", domain: "linkedin.com" }
  ]
};

export { linkedinPosts };
