const microsoftClarity = {
  label: "Microsoft Clarity",
  provider: "Microsoft",
  privacyUrl: "https://privacy.microsoft.com/privacystatement",
  usualCategory: "analytics",
  purposeKey: "recording",
  cookies: [
    { name: "_clck", lifetime: "1 year" },
    { name: "_clsk", lifetime: "1 day" },
    { name: "_cltk", lifetime: "session", kind: "sessionStorage" },
    { name: "CLID", lifetime: "1 year", domain: "clarity.ms" },
    { name: "ANONCHK", lifetime: "10 minutes", domain: "clarity.ms" },
    { name: "SM", lifetime: "session", domain: "clarity.ms" },
    { name: "MUID", lifetime: "1 year", domain: "clarity.ms" },
    { name: "MR", lifetime: "7 days", domain: "clarity.ms" }
  ],
  calls: ["clarity"],
  onWithdraw: "reload",
  idShape: { pattern: /^[a-z\d]{8,12}$/, example: "abcd1234ef" },
  integration: () => import('../chunks/microsoft-clarity.js')
};

export { microsoftClarity };
