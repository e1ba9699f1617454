import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Of the heading, and `data-part` of the section. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** A part of a page, found by its heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} data-part={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
