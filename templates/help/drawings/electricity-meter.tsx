import type { JSX } from 'hono/jsx/jsx-runtime'
import { BarCode, DrumRow, Ring } from './parts.tsx'

interface ElectricityMeterProps {
  label: string
  /** What is ringed: the number of the meter, or its reading. */
  about: 'number' | 'reading'
}

/** A meter with drums, as it hangs in most cellars. */
export function ElectricityMeter({ label, about }: ElectricityMeterProps): JSX.Element {
  return (
    <svg class="drawing" viewBox="0 0 320 252" role="img" aria-label={label}>
      <rect class="hm-case" x="16" y="6" width="288" height="240" rx="26" />
      <rect class="hm-face" x="32" y="22" width="256" height="208" rx="16" />
      <text class="hm-small" x="52" y="52">
        Drehstromzähler
      </text>
      <text class="hm-small" x="268" y="52" text-anchor="end">
        kWh
      </text>
      <DrumRow x={52} y={68} figures={['12354', '8']} />
      <rect class="hm-slot" x="52" y="132" width="190" height="14" rx="4" />
      <rect class="hm-disc" x="52" y="137" width="190" height="4" />
      <rect class="hm-mark" x="180" y="137" width="14" height="4" />
      <BarCode x={54} y={162} />
      <text class="hm-number" x="52" y="208">
        1ESY1160123456
      </text>
      {about === 'number' ? (
        <Ring x={42} y={154} width={176} height={64} />
      ) : (
        <Ring x={44} y={60} width={160} height={66} />
      )}
    </svg>
  )
}
