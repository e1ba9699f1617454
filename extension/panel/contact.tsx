import type { PanelView } from '../../src/messages/views.ts';

/** Whom the user's organisation names for help. */
export function Contact({ view }: { view: PanelView }) {
  const { contact, texts } = view.organisation;
  if (contact.length === 0) return null;
  return (
    <section aria-labelledby="contact" data-part="contact">
      <h2 id="contact">{texts.contact}</h2>
      <dl>
        {contact.map(({ line, label, text }) => (
          <div key={line}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
