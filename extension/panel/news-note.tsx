import type { OwnPageProps } from '../shared/props.ts';

/** What the user has to know since the last update, until it is read. Most updates bring nothing. */
export function NewsNote({ view, send }: Omit<OwnPageProps, 'ask'>) {
  const { texts, news } = view;
  if (news.length === 0) return null;
  return (
    <section class="notice" role="status" data-part="news">
      <h2>{texts['news.title']}</h2>
      {news.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div class="buttons">
        <button type="button" data-part="news-read" onClick={() => send({ type: 'news-read' })}>
          {texts['news.read']}
        </button>
      </div>
    </section>
  );
}
