const zendesk = {
  label: "Zendesk",
  provider: "Zendesk, Inc.",
  privacyUrl: "https://www.zendesk.com/company/agreements-and-terms/privacy-notice/",
  usualCategory: "functional",
  purposeKey: "chat",
  cookies: [
    { name: "__zlcmid", lifetime: "1 year" },
    { name: "__zlcprivacy", lifetime: "1 year" },
    { name: "ZD-*", lifetime: "persistent", kind: "localStorage" }
  ],
  calls: ["zE"],
  onWithdraw: "reload",
  idShape: { pattern: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, example: "00000000-0000-4000-8000-000000000000" },
  integration: () => import('../chunks/zendesk.js')
};

export { zendesk };
