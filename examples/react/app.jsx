import { useEffect, useState } from 'react';
import { Consent, useConsent } from './consent.jsx';

export function App() {
  const [page, setPage] = useState('home');
  return (
    <>
      <nav>
        <button type="button" onClick={() => setPage('home')}>
          Home
        </button>
        <button type="button" onClick={() => setPage('film')}>
          Film
        </button>
      </nav>
      {page === 'home' ? <Home /> : <Film />}
      <footer>
        <a href="#cookie-instellingen">Cookie-instellingen</a>
      </footer>
      <Statistics />
      <Consent />
    </>
  );
}

const Home = () => <h1>Voorbeeld</h1>;

/** The library shows a placeholder in place of a held frame. The key of a frame is its address: a new film is a new frame. */
function Film() {
  const src = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ';
  return (
    <>
      <h1>Film</h1>
      <div>
        <iframe key={src} data-consent="youtube" data-consent-src={src} title="Film" width="560" height="315" />
      </div>
    </>
  );
}

/** What an application loads itself needs no held element: it asks whether it may. */
function Statistics() {
  const granted = useConsent('statistics');
  useEffect(() => {
    if (granted) loadOnce('/statistics.js');
  }, [granted]);
  return null;
}

function loadOnce(src) {
  if (document.querySelector(`script[src="${src}"]`)) return;
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
}
