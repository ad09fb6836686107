const mollie = {
  label: "Mollie",
  provider: "Mollie B.V.",
  privacyUrl: "https://www.mollie.com/privacy",
  usualCategory: "necessary",
  purposeKey: "necessaryText"
};

export { mollie };
