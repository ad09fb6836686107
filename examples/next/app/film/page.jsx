/** The library shows a placeholder in place of a held frame. */
export default function Film() {
  return (
    <div>
      <h1>Film</h1>
      <iframe
        data-consent="youtube"
        data-consent-src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"
        title="Film"
        width="560"
        height="315"
      />
    </div>
  );
}
