import { raw } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'

const drawings = {
  electricity: '<path d="M13.2 2.6 5.4 13.4h5.3L9.6 21.4l8.6-11.6h-5.6z"/>',
  gas: '<path d="M12.2 2.7c.3 3.9 5.9 6.1 5.9 11.4a6.1 6.1 0 0 1-12.2 0c0-2.7 1.5-4.2 2.5-5.8.5 1.3 1.1 2 2 2.5-.1-3 .5-6 1.8-8.1z"/><path d="M12 20.1c-1.5 0-2.5-1.1-2.5-2.5 0-1.6 1.5-2.3 2.5-3.9 1 1.6 2.5 2.3 2.5 3.9 0 1.4-1 2.5-2.5 2.5z"/>',
  water:
    '<path d="M12 2.7c3.7 4.3 6.4 7.5 6.4 11.4a6.4 6.4 0 0 1-12.8 0C5.6 10.2 8.3 7 12 2.7z"/><path d="M8.8 14.3c.1 1.7 1.2 3 2.9 3.3"/>',
  heat: '<path d="M4.5 11v9.5M9.5 11v9.5M14.5 11v9.5M19.5 11v9.5M2.8 14h18.4M2.8 18h18.4"/><path d="M7.5 7.5c-1-1.3 1-2.3 0-4M12 7.5c-1-1.3 1-2.3 0-4M16.5 7.5c-1-1.3 1-2.3 0-4"/>',
  wasteWater:
    '<path d="M12 2.6c2.6 3 4.4 5.2 4.4 7.7a4.4 4.4 0 0 1-8.8 0c0-2.5 1.8-4.7 4.4-7.7z"/><path d="M3 17.2c1.5-1.2 3-1.2 4.5 0s3 1.2 4.5 0 3-1.2 4.5 0 3 1.2 4.5 0M3 21.2c1.5-1.2 3-1.2 4.5 0s3 1.2 4.5 0 3-1.2 4.5 0 3 1.2 4.5 0"/>',
  gardenWater:
    '<path d="M12 21v-8.5M12 14c0-3.8-2.6-5.8-7.5-5.8C4.5 12.3 7.2 14 12 14zM12 11.5c0-4.3 2.6-7 7.5-7 0 4.8-2.9 7-7.5 7z"/>',
  feedIn:
    '<circle cx="12" cy="12" r="4"/><path d="M12 2.5v2.5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M18.7 5.3 17 7M7 17l-1.7 1.7"/>',
  check: '<path d="m4.5 12.8 4.8 4.7L19.5 7"/>',
  fits: '<circle cx="12" cy="12" r="9.2"/><path d="m7.8 12.4 2.9 2.9 5.6-6"/>',
  question:
    '<circle cx="12" cy="12" r="9.2"/><path d="M9.4 9.6a2.6 2.6 0 1 1 3.9 2.2c-.8.5-1.3 1-1.3 2"/><path d="M12 16.8v.1"/>',
  error: '<circle cx="12" cy="12" r="9.2"/><path d="M12 7.3v5.6M12 16.5v.1"/>',
  warning: '<path d="M12 3.5 2.6 20h18.8z"/><path d="M12 9.8v4.7M12 17.2v.1"/>',
  note: '<circle cx="12" cy="12" r="9.2"/><path d="M12 11v5.6M12 7.4v.1"/>',
  clock: '<circle cx="12" cy="12" r="9.2"/><path d="M12 6.8V12l3.5 2.3"/>',
  calendar:
    '<rect x="3.5" y="5" width="17" height="15.5" rx="2.5"/><path d="M3.5 10h17M8 2.8V7M16 2.8V7"/>',
  meter:
    '<rect x="3" y="3.5" width="18" height="17" rx="3"/><path d="M6.5 8h11v4.5h-11zM10.2 8v4.5M13.8 8v4.5M9 17h6"/>',
  document:
    '<path d="M13.5 2.8H7a2 2 0 0 0-2 2v14.4a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.3z"/><path d="M13.5 2.8v5.5H19M8.5 13h7M8.5 16.5h5"/>',
  download: '<path d="M12 3.5v12M6.8 10.8 12 16l5.2-5.2M4 20.5h16"/>',
  mail: '<rect x="3" y="5" width="18" height="14" rx="2.5"/><path d="m3.5 7.5 8.5 6 8.5-6"/>',
  phone:
    '<path d="M5 3.5h3.5l1.8 4.6-2.3 1.7a12 12 0 0 0 6.2 6.2l1.7-2.3 4.6 1.8V19a2 2 0 0 1-2.2 2A17.5 17.5 0 0 1 3 5.7a2 2 0 0 1 2-2.2z"/>',
  person: '<circle cx="12" cy="8" r="4.2"/><path d="M3.8 20.8c1-4 4.3-6 8.2-6s7.2 2 8.2 6"/>',
  key: '<circle cx="8" cy="15.5" r="4.5"/><path d="m11.2 12.3 8.3-8.3M16 7.5l3 3"/>',
  eye: '<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="3"/>',
  list: '<path d="M9 6h11.5M9 12h11.5M9 18h11.5M3.8 6.2l1 1 1.7-2M3.8 12.2l1 1 1.7-2M3.8 18.2l1 1 1.7-2"/>',
  house: '<path d="m3.5 11 8.5-7.5 8.5 7.5M6 9.5v11h12v-11"/>',
  search: '<circle cx="10.8" cy="10.8" r="6.8"/><path d="m20.5 20.5-4.8-4.8"/>',
  pencil: '<path d="m4 20 1-4.5L16.5 4a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19z"/>',
  outgoing: '<path d="M12 16V4M6.8 8.8 12 3.6l5.2 5.2M4 20.5h16"/>',
  menu: '<path d="M3.5 7h17M3.5 12h17M3.5 17h17"/>',
  forward: '<path d="M4.5 12h15M13.5 6l6 6-6 6"/>',
  print:
    '<path d="M7 8V3.5h10V8M7 17H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2"/><path d="M7 14h10v6.5H7z"/>',
  withdrawn: '<path d="M4 8.5h14M14.5 5 18 8.5 14.5 12M20 15.5H6M9.5 12 6 15.5 9.5 19"/>',
} as const

export type IconName = keyof typeof drawings

/** A sign beside words; it never speaks alone and is silent for screen readers. */
export function Icon({ name, class: more }: { name: IconName; class?: string }): JSX.Element {
  return more === undefined ? plain[name] : svg(name, `icon ${more}`)
}

// drawn once: a page shows dozens of them
const plain = Object.fromEntries(
  (Object.keys(drawings) as IconName[]).map((name) => [name, svg(name, 'icon')]),
) as Record<IconName, ReturnType<typeof raw>>

function svg(name: IconName, className: string) {
  return raw(
    `<svg class="${className}" viewBox="0 0 24 24" aria-hidden="true">${drawings[name]}</svg>`,
  )
}
