import type { ComponentChildren } from 'preact';
import type { DrawingKind } from '../guides/guide.ts';

/** What a step that happens elsewhere looks like there: our own drawing, with the label to press in it. */
export interface DrawingModel {
  kind: DrawingKind;
  /** The wording on the button, as it stands there. */
  label: string;
  /** The drawing in words. */
  alt: string;
}

/** Draws in the card's own colours, so that it is right in light, dark and forced colours. */
export function Drawing({ drawing }: { drawing: DrawingModel }) {
  const { kind, label, alt } = drawing;
  const Frame = kind.startsWith('phone') ? Phone : kind.startsWith('window') ? Window : Bare;
  return (
    <svg class="drawing" viewBox="0 0 280 120" role="img" aria-label={alt}>
      <title>{alt}</title>
      <Frame>{SCENES[kind](label)}</Frame>
    </svg>
  );
}

type Scene = (label: string) => ComponentChildren;

const Phone = ({ children }: { children: ComponentChildren }) => (
  <>
    <path class="line" d="M50 124V16a12 12 0 0 1 12-12h156a12 12 0 0 1 12 12v108" />
    <path class="line thin" d="M124 12h32" />
    {children}
  </>
);

const Window = ({ children }: { children: ComponentChildren }) => (
  <>
    <rect class="line" x="24" y="6" width="232" height="108" rx="8" />
    <path class="line thin" d="M24 24h232M34 15h.1M44 15h.1M54 15h.1" />
    {children}
  </>
);

const Bare = ({ children }: { children: ComponentChildren }) => <>{children}</>;

/** A button to press, with a pointing ring round it. */
const Button = ({ y, label, x = 140, width = 150 }: { y: number; label: string; x?: number; width?: number }) => (
  <>
    <rect class="ringed" x={x - width / 2 - 4} y={y - 4} width={width + 8} height="34" rx="11" />
    <rect class="filled" x={x - width / 2} y={y} width={width} height="26" rx="8" />
    <text
      class="on"
      x={x}
      y={y + 18}
      text-anchor="middle"
      lang="it"
      style={{ fontSize: label.length > 20 ? '9px' : '13px' }}
    >
      {label}
    </text>
  </>
);

const Lines = ({ y, widths }: { y: number; widths: number[] }) => (
  <>
    {widths.map((width, index) => (
      <rect key={width} class="soft" x="70" y={y + index * 12} width={width} height="6" rx="3" />
    ))}
  </>
);

const Tick = () => <path class="accent" d="M116 62l17 17 32-34" />;

const SCENES: Record<DrawingKind, Scene> = {
  'phone-notice': (label) => (
    <>
      <rect class="tint" x="60" y="26" width="160" height="82" rx="10" />
      <Lines y={38} widths={[60, 120]} />
      <Button y={70} label={label} width={130} />
    </>
  ),
  'phone-button': (label) => (
    <>
      <Lines y={36} widths={[110, 84]} />
      <Button y={74} label={label} width={160} />
    </>
  ),
  'phone-menu': (label) => (
    <>
      <Lines y={30} widths={[90, 70]} />
      <Button y={60} label={label} width={152} />
      <rect class="soft" x="70" y="100" width="80" height="6" rx="3" />
    </>
  ),
  'phone-code': (label) => (
    <>
      {[0, 1, 2, 3, 4, 5].map((place) => (
        <rect key={place} class="line thin" x={71 + place * 24} y="34" width="18" height="24" rx="4" />
      ))}
      <Button y={76} label={label} width={120} />
    </>
  ),
  'phone-lock': () => (
    <>
      <rect class="filled" x="116" y="60" width="48" height="38" rx="7" />
      <path class="line" d="M125 60V48a15 15 0 0 1 30 0v12" />
    </>
  ),
  'phone-app': (label) => (
    <>
      <rect class="filled" x="70" y="38" width="52" height="52" rx="13" />
      <path class="onLine" d="M82 54h28v20H82zm0 0 14 12 14-12" />
      <text class="name" x="134" y="62" lang="it">
        {label}
      </text>
      <rect class="soft" x="134" y="74" width="70" height="6" rx="3" />
    </>
  ),
  'phone-done': () => <Tick />,
  'window-sign-in': () => (
    <>
      <rect class="line thin" x="80" y="38" width="120" height="18" rx="4" />
      <rect class="line thin" x="80" y="64" width="120" height="18" rx="4" />
      <path class="dots" d="M90 73h.1M100 73h.1M110 73h.1M120 73h.1" />
      <rect class="filled" x="110" y="91" width="60" height="15" rx="5" />
    </>
  ),
  'window-question': (label) => (
    <>
      <rect class="tint" x="44" y="34" width="192" height="72" rx="8" />
      <Lines y={44} widths={[130]} />
      <Button y={66} label={label} width={120} />
    </>
  ),
  'window-paste': () => (
    <>
      <Lines y={40} widths={[60]} />
      <rect class="ringed" x="64" y="56" width="152" height="34" rx="9" />
      <rect class="line thin" x="70" y="62" width="140" height="22" rx="5" />
      <path class="dots" d="M84 73h.1M96 73h.1M108 73h.1M120 73h.1M132 73h.1M144 73h.1M156 73h.1" />
    </>
  ),
  'card-reader': () => (
    <>
      <rect class="tint" x="96" y="8" width="88" height="58" rx="7" />
      <rect class="filled" x="108" y="22" width="20" height="16" rx="3" />
      <path class="line" d="M72 56h136l10 52H62z" />
      <path class="dots" d="M118 88h.1M133 88h.1M148 88h.1M163 88h.1" />
    </>
  ),
  'signed-document': (label) => (
    <>
      <path class="line" d="M92 8h72l26 24v80H92z" />
      <path class="line thin" d="M164 8v24h26" />
      <rect class="soft" x="106" y="42" width="60" height="6" rx="3" />
      <rect class="soft" x="106" y="56" width="68" height="6" rx="3" />
      <text class="name" x="106" y="84">
        {label}
      </text>
      <path class="accent" d="M106 98c14-12 20 10 34-2s14 6 34-4" />
    </>
  ),
};
