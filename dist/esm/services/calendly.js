const calendly = {
  label: "Calendly",
  provider: "Calendly LLC",
  privacyUrl: "https://calendly.com/legal/privacy-notice",
  usualCategory: "functional",
  purposeKey: "embed",
  calls: ["Calendly.initPopupWidget"]
};

export { calendly };
