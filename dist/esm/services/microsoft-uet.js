const microsoftUet = {
  label: "Microsoft Advertising (UET)",
  provider: "Microsoft",
  privacyUrl: "https://privacy.microsoft.com/privacystatement",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "_uetsid", lifetime: "1 day" },
    { name: "_uetvid", lifetime: "13 months" },
    { name: "_uetmsclkid", lifetime: "90 days" },
    { name: "_uet*", lifetime: "persistent", kind: "localStorage" },
    { name: "MUID", lifetime: "1 year", domain: "bing.com" },
    { name: "MSPTC", lifetime: "1 year", domain: "bing.com" }
  ],
  calls: ["uetq.push"],
  onWithdraw: "reload",
  idShape: { pattern: /^\d{5,12}$/, example: "12345678" },
  integration: () => import('../chunks/microsoft-uet.js')
};

export { microsoftUet };
