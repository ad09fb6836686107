const trengo = {
  label: "Trengo",
  provider: "Trengo",
  privacyUrl: "https://trengo.com/legal/privacy-policy",
  usualCategory: "functional",
  purposeKey: "chat",
  onWithdraw: "reload",
  idShape: { pattern: /^[A-Za-z\d]{8,40}$/, example: "AbCdEfGh12345678" },
  integration: () => import('../chunks/trengo.js')
};

export { trengo };
