const hcaptcha = {
  label: "hCaptcha",
  provider: "Intuition Machines",
  privacyUrl: "https://www.hcaptcha.com/privacy",
  usualCategory: "necessary",
  purposeKey: "security"
};

export { hcaptcha };
