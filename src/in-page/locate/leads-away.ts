import { composedParent } from './tree.ts';

/** Domains of the maker of the guided pages; one page leads to the other. Source: public-2026. */
const OWN = /(^|\.)(aruba\.it|pec\.it|arubapec\.it)$/;

/** Whether a click would lead to somebody else's site or to another program: by a link, or by a form that is sent there. */
export function leadsAway(element: Element): boolean {
  const link = linkOf(element);
  if (link) return isAway(link.href, link);
  const { formAction, form } = element as Partial<HTMLButtonElement>;
  if (!form || !/^(submit|image)$/.test((element as HTMLButtonElement).type)) return false;
  return isAway(element.hasAttribute('formaction') ? (formAction ?? '') : (form.getAttribute('action') ?? ''), element);
}

function linkOf(element: Element): HTMLAnchorElement | null {
  for (let at: Element | null = element; at; at = composedParent(at))
    if (at.localName === 'a' && at.hasAttribute('href')) return at as HTMLAnchorElement;
  return null;
}

function isAway(address: string, element: Element): boolean {
  let url: URL;
  try {
    url = new URL(address, element.baseURI);
  } catch {
    // No address leads nowhere.
    return false;
  }
  if (/^(mailto|tel|sms):$/.test(url.protocol)) return true;
  if (!/^https?:$/.test(url.protocol)) return false;
  return url.hostname !== element.ownerDocument.location?.hostname && !OWN.test(url.hostname);
}
