const hotjar = {
  label: "Hotjar",
  provider: "Hotjar Limited",
  privacyUrl: "https://www.hotjar.com/legal/policies/privacy/",
  usualCategory: "analytics",
  purposeKey: "recording",
  cookies: [
    { name: "_hjSessionUser_*", lifetime: "1 year" },
    { name: "_hjSession_*", lifetime: "30 minutes" },
    { name: "_hjClosedSurveyInvites", lifetime: "1 year" },
    { name: "_hjDonePolls", lifetime: "1 year" },
    { name: "_hjMinimizedPolls", lifetime: "1 year" },
    { name: "_hjShownFeedbackMessage", lifetime: "1 year" },
    { name: "_hj*", lifetime: "30 minutes" },
    { name: "_hjUserAttributes", lifetime: "persistent", kind: "localStorage" },
    { name: "hjActiveViewportIds", lifetime: "persistent", kind: "localStorage" },
    { name: "hjViewportId", lifetime: "session", kind: "sessionStorage" }
  ],
  calls: ["hj"],
  onWithdraw: "reload",
  idShape: { pattern: /^\d{4,10}$/, example: "1234567" },
  integration: () => import('../chunks/hotjar.js')
};

export { hotjar };
