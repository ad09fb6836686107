const trustpilot = {
  label: "Trustpilot",
  provider: "Trustpilot A/S",
  privacyUrl: "https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms",
  usualCategory: "functional",
  purposeKey: "embed",
  onWithdraw: "reload"
};

export { trustpilot };
