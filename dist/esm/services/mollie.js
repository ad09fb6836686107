const mollie = {
  label: "Mollie",
  provider: "Mollie",
  privacyUrl: "https://www.mollie.com/privacy",
  usualCategory: "necessary",
  purposeKey: "necessaryText"
};

export { mollie };
