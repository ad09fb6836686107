const smartsupp = {
  label: "Smartsupp",
  provider: "Smartsupp",
  privacyUrl: "https://www.smartsupp.com/privacy/",
  usualCategory: "functional",
  purposeKey: "chat",
  cookies: [{ name: "ssupp.*", lifetime: "6 months" }],
  onWithdraw: "reload"
};

export { smartsupp };
