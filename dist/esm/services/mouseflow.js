const mouseflow = {
  label: "Mouseflow",
  provider: "Mouseflow ApS",
  privacyUrl: "https://mouseflow.com/legal/privacy",
  usualCategory: "analytics",
  purposeKey: "recording",
  cookies: [
    { name: "mf_user", lifetime: "90 days" },
    { name: "mf_*", lifetime: "session" }
  ],
  calls: ["_mfq.push"],
  onWithdraw: "reload",
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: "00000000-0000-4000-8000-000000000000" },
  integration: () => import('../chunks/mouseflow.js')
};

export { mouseflow };
