import type { Grove } from "#app/domain/casebook/grove";

const leaf = "M0 0C2-4.2 7-4.6 10.4-1.4 7.4 1.6 2.6 2 0 0Z";
const ground = 330;

/** The grove 杏林图 in the colours of the page, light and dark. `label` says in words what the drawing shows; without one it only adorns. */
export function GroveDrawing({ grove, label }: { grove: Grove; label?: string }) {
  const trunks = grove.stems.map(
    ({ foot, bend, x, top }) =>
      `M${short(foot)} ${ground}Q${short(bend)} ${short((ground + top) / 2)} ${short(x)} ${short(top)}`,
  );
  const sky = Math.max(0, Math.floor(Math.min(...grove.stems.map(({ top }) => top), ground) - 24));
  return (
    <svg className="grove" viewBox={`0 ${sky} 400 ${ground + 1 - sky}`} role={label && "img"} aria-label={label}>
      <path className="trunk" d={trunks.join("")} />
      <path className="soil" d={`M0 ${ground + 0.5}H400`} />
      {grove.leaves.map(({ x, y, angle, size }) => (
        <path
          key={`${x} ${y}`}
          className="leaf"
          d={leaf}
          transform={`translate(${short(x)} ${short(y)}) rotate(${short(angle)}) scale(${short(size)})`}
        />
      ))}
      {grove.fruits.map(({ x, y, radius, track }) => (
        <circle key={`${x} ${y}`} className={`t${(track % 3) + 1}`} cx={short(x)} cy={short(y)} r={short(radius)} />
      ))}
    </svg>
  );
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
