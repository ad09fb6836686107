// Stands in for a statistics script: a cookie that recognises the browser, and a word on the page.
// biome-ignore lint/suspicious/noDocumentCookie: such scripts write their cookies like this too
document.cookie = 'bezoek=1; Path=/; SameSite=Lax; Max-Age=2592000';
document.querySelector('#visits').value = 'worden bijgehouden';
