const hcaptcha = {
  label: "hCaptcha",
  provider: "Intuition Machines, Inc.",
  privacyUrl: "https://www.hcaptcha.com/privacy",
  usualCategory: "necessary",
  purposeKey: "security"
};

export { hcaptcha };
