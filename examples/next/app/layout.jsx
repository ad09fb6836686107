import Link from 'next/link';
import { Consent } from './consent.jsx';
import { Statistics } from './statistics.jsx';

export default function RootLayout({ children }) {
  return (
    <html lang="nl">
      <body>
        <nav>
          <Link href="/">Home</Link> <Link href="/film">Film</Link>
        </nav>
        {children}
        <footer>
          <a href="#cookie-instellingen">Cookie-instellingen</a>
        </footer>
        <Statistics />
        <Consent />
      </body>
    </html>
  );
}
