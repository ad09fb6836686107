const userlike = {
  label: "Userlike",
  provider: "Userlike",
  privacyUrl: "https://www.userlike.com/en/terms",
  usualCategory: "functional",
  purposeKey: "chat",
  cookies: [{ name: "uslk_*", lifetime: "1 year" }],
  onWithdraw: "reload"
};

export { userlike };
