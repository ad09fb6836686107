const calendly = {
  label: "Calendly",
  provider: "Calendly",
  privacyUrl: "https://calendly.com/privacy",
  usualCategory: "functional",
  purposeKey: "embed",
  calls: ["Calendly.initPopupWidget"]
};

export { calendly };
