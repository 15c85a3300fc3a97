import sharp from 'sharp'
import { fieldNames } from '#src/readings/forms.ts'
import type { TestPortalOptions } from '#tests/support/portal.ts'
import { readingScene } from './reading-scene.ts'

/** A picture of a meter, as far as a test needs one. */
export function picture(width = 64, height = 48) {
  return sharp({ create: { width, height, channels: 3, background: '#c33' } })
}

/** What stands in every file of a phone: where it was, when, and with what. */
export const place = {
  IFD0: { Make: 'Ablesbar-Kamera', ImageDescription: 'Im Keller rechts' },
  IFD3: { GPSLatitude: '53/1 33/1 0/1', GPSLongitude: '9/1 59/1 0/1' },
}

/** Bruno has sent a gas reading that is in review; everything about its photo. */
export async function photoScene(options: TestPortalOptions = {}) {
  const scene = await readingScene('bruno', options)
  const gas = scene.own.registerId('7-1:3.0.0')
  const sent = await scene.send({
    ...(await scene.openForm()),
    [fieldNames.value(gas)]: '3466',
    [fieldNames.answer(gas)]: 'reallySo',
  })
  const receipt = sent.location ?? ''
  const [reading] = await scene.readingsOf(scene.own.customerId)
  if (reading?.status !== 'inReview') throw new Error('the reading is not in review')
  const address = `${receipt}/foto?stand=${reading.id}`
  return Object.assign(scene, {
    receipt,
    address,
    readingId: reading.id,
    image: `${receipt}/foto/${reading.id}`,
    /** Sends a photo as the form on the receipt does. */
    sendPhoto: (file: Buffer | File, options: { to?: string; cookie?: string } = {}) =>
      scene.app.request(options.to ?? address, {
        method: 'POST',
        headers: { cookie: options.cookie ?? scene.cookie, 'sec-fetch-site': 'same-origin' },
        body: photoForm(file),
      }),
    photos: () => scene.db.selectFrom('reading_photo').selectAll().execute(),
  })
}

export type PhotoScene = Awaited<ReturnType<typeof photoScene>>

export function photoForm(file: Buffer | File): FormData {
  const form = new FormData()
  form.set('foto', file instanceof File ? file : new File([file], 'zaehler.jpg'))
  return form
}
