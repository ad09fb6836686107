const intercom = {
  label: "Intercom",
  provider: "Intercom R&D Unlimited Company",
  privacyUrl: "https://www.intercom.com/legal/privacy",
  usualCategory: "functional",
  purposeKey: "chat",
  cookies: [
    { name: "intercom-id-*", lifetime: "9 months" },
    { name: "intercom-session-*", lifetime: "1 week" },
    { name: "intercom-device-id-*", lifetime: "9 months" }
  ],
  calls: ["Intercom"],
  idShape: { pattern: /^[a-z\d]{6,12}$/, example: "abcd1234" },
  integration: () => import('../chunks/intercom.js')
};

export { intercom };
