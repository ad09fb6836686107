export default function Home() {
  return <h1>Voorbeeld</h1>;
}
