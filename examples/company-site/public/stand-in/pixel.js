// Stands in for the pixel of an advertising network: a cookie that recognises the browser, and an image for each event.
(() => {
  const address = new URL('pixel', document.currentScript.src);
  const known = /(?:^|; )_vbpx=([^;]+)/.exec(document.cookie)?.[1];
  const visitor = known ?? Math.random().toString(36).slice(2, 12);
  // biome-ignore lint/suspicious/noDocumentCookie: pixels write their cookies like this too
  document.cookie = `_vbpx=${visitor}; Path=/; SameSite=Lax; Max-Age=${90 * 86_400}`;

  window.vbpx = (_command, event) => {
    const image = new Image(1, 1);
    image.src = `${address}?${new URLSearchParams({ ev: event, visitor })}`;
  };
  window.vbpx('track', 'PageView');
})();
