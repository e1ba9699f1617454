import type { Ref } from 'preact';
import type { DrawnBox, ReportView } from '../../src/messages/report-view.ts';

interface PictureProps {
  picture: NonNullable<ReportView['picture']>;
  /** What the drawing is called. */
  name: string;
  drawing: Ref<SVGSVGElement>;
  /** Absent: it is only looked at. */
  onPress?: ((box: DrawnBox) => void) | undefined;
}

/** Kinds that a person presses or fills in. */
const CONTROLS: ReadonlySet<DrawnBox['kind']> = new Set(['press', 'type', 'choose', 'check', 'pick']);

const INK = '#1f2430';
const GREY = '#cfd3da';
const SOUGHT = '#0b57d0';
const CANDIDATE = '#a8470c';

/** Fill and line of each kind. It is a sheet of paper in the dark as well: it can be saved and sent. */
const LOOKS: Record<DrawnBox['kind'], { fill: string; stroke: string }> = {
  press: { fill: '#eef2fb', stroke: '#6b7690' },
  type: { fill: '#fff', stroke: '#6b7690' },
  choose: { fill: '#fff', stroke: '#6b7690' },
  check: { fill: '#eef2fb', stroke: '#6b7690' },
  pick: { fill: '#eef2fb', stroke: '#6b7690' },
  heading: { fill: 'none', stroke: 'none' },
  dialog: { fill: '#fff', stroke: INK },
  frame: { fill: 'none', stroke: '#8a93a6' },
  picture: { fill: '#e9ebef', stroke: 'none' },
  text: { fill: 'none', stroke: 'none' },
};

/** The user's page as boxes where things were, in the order in which they lay on each other. */
export function Picture({ picture, name, drawing, onPress }: PictureProps) {
  const { window, view, boxes } = picture;
  const [left, top, width, height] = view;
  const marked = boxes.filter(({ mark }) => mark !== null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: drawings know no other group
    <svg
      ref={drawing}
      xmlns="http://www.w3.org/2000/svg"
      data-part="report-picture"
      viewBox={view.join(' ')}
      role="group"
      aria-label={name}
      font-family="system-ui, sans-serif"
    >
      <rect x={left} y={top} width={width} height={height} fill="#fff" />
      {boxes.map((box, at) => (
        <Box key={at} box={box} onPress={CONTROLS.has(box.kind) ? onPress : undefined} />
      ))}
      <rect
        width={window[0]}
        height={window[1]}
        fill="none"
        stroke={INK}
        stroke-dasharray="12 8"
        stroke-width="2"
        pointer-events="none"
      />
      {marked.map((box, at) => (
        <Mark key={at} box={box} size={width / 30} />
      ))}
    </svg>
  );
}

function Box({ box, onPress }: { box: DrawnBox; onPress?: PictureProps['onPress'] }) {
  const { kind, at, label, says } = box;
  const [x, y, width, height] = at;
  const { fill, stroke } = LOOKS[kind];
  const press = onPress && (() => onPress(box));
  const pressed = press && {
    role: 'button' as const,
    tabIndex: 0,
    'aria-label': says,
    onClick: press,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    },
  };
  return (
    <g data-part="box" data-kind={kind} {...pressed}>
      <title>{says}</title>
      <rect x={x} y={y} width={width} height={height} rx="3" fill={fill} stroke={stroke} stroke-width="1.5" />
      {kind !== 'dialog' && kind !== 'frame' && kind !== 'picture' && <Words box={box} isKnown={label !== ''} />}
    </g>
  );
}

/** What stands on a box, cut at its edge; grey where it is not told. */
function Words({ box, isKnown }: { box: DrawnBox; isKnown: boolean }) {
  const { kind, at, label } = box;
  const [x, y, width, height] = at;
  const isOfControl = CONTROLS.has(kind);
  const room = isOfControl ? Math.min(8, width / 8) : 0;
  if (!isKnown) {
    // A field without a name is empty paper; of letters there is a grey bar.
    const bar = Math.min(isOfControl ? 12 : height, height * 0.6);
    return kind === 'type' || kind === 'check' || kind === 'pick' ? null : (
      <rect x={x + room} y={y + (height - bar) / 2} width={width - 2 * room} height={bar} rx="3" fill={GREY} />
    );
  }
  const size = Math.max(9, Math.min(kind === 'heading' ? 24 : 16, height * 0.7));
  return (
    <svg x={x} y={y} width={width} height={height} aria-hidden="true">
      <text
        lang="it"
        x={room}
        y={height / 2}
        dominant-baseline="central"
        font-size={size}
        font-weight={kind === 'heading' ? 700 : 400}
        fill={INK}
      >
        {label}
      </text>
    </svg>
  );
}

/** The line round what was looked for or weighed, and its number; above everything else. */
function Mark({ box, size }: { box: DrawnBox; size: number }) {
  const [x, y, width, height] = box.at;
  const colour = box.mark === 'sought' ? SOUGHT : CANDIDATE;
  return (
    <g data-part="mark" data-mark={box.mark} pointer-events="none">
      <rect
        x={x - 4}
        y={y - 4}
        width={width + 8}
        height={height + 8}
        rx="6"
        fill="none"
        stroke={colour}
        stroke-width={size / 8}
        stroke-dasharray={box.mark === 'sought' ? undefined : `${size / 4} ${size / 8}`}
      />
      {box.number !== null && (
        <>
          <circle cx={x - 4} cy={y - 4} r={size / 2} fill={colour} />
          <text
            x={x - 4}
            y={y - 4}
            dominant-baseline="central"
            text-anchor="middle"
            font-size={size * 0.7}
            font-weight="700"
            fill="#fff"
          >
            {box.number}
          </text>
        </>
      )}
    </g>
  );
}
