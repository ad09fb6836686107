const linkedinInsight = {
  label: "LinkedIn Insight Tag",
  provider: "LinkedIn Ireland Unlimited Company",
  privacyUrl: "https://www.linkedin.com/legal/privacy-policy",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "li_fat_id", lifetime: "30 days" },
    { name: "li_giant", lifetime: "7 days" },
    { name: "ln_or", lifetime: "1 day" },
    { name: "bcookie", lifetime: "1 year", domain: "linkedin.com" },
    { name: "lidc", lifetime: "1 day", domain: "linkedin.com" },
    { name: "li_gc", lifetime: "6 months", domain: "linkedin.com" },
    { name: "bscookie", lifetime: "1 year", domain: "linkedin.com" },
    { name: "li_sugr", lifetime: "90 days", domain: "linkedin.com" },
    { name: "UserMatchHistory", lifetime: "30 days", domain: "linkedin.com" },
    { name: "AnalyticsSyncHistory", lifetime: "30 days", domain: "linkedin.com" },
    { name: "lms_ads", lifetime: "30 days", domain: "linkedin.com" },
    { name: "lms_analytics", lifetime: "30 days", domain: "linkedin.com" }
  ],
  calls: ["lintrk"],
  onWithdraw: "reload",
  idShape: { pattern: /^\d{3,10}$/, example: "1234567" },
  integration: () => import('../chunks/linkedin-insight.js')
};

export { linkedinInsight };
