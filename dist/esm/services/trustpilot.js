const trustpilot = {
  label: "Trustpilot",
  provider: "Trustpilot",
  privacyUrl: "https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms",
  usualCategory: "functional",
  purposeKey: "embed",
  onWithdraw: "reload"
};

export { trustpilot };
