import { sql } from 'kysely'
import { day, decimal, type Section, text, word, yesNo } from './section.ts'
import { commodityWords, directionWords, tariffZoneWords } from './words.ts'

/** Master data: what the billing system knows about a customer. */
export const customerSection: Section = {
  name: 'kunde',
  tables: ['customer'],
  columns: [
    text('Kundennummer', 'customer.customer_number'),
    text('Anrede', 'customer.salutation'),
    text('Nachname', 'customer.last_name'),
    text('Vorname', 'customer.first_name'),
    text('Firma', 'customer.company'),
    text('E-Mail', 'customer.email'),
    text('Telefon', 'customer.phone'),
    text('Straße', 'customer.street'),
    text('Hausnummer', 'customer.house_number'),
    text('Adresszusatz', 'customer.address_addition'),
    text('PLZ', 'customer.postal_code'),
    text('Ort', 'customer.city'),
    text('Land', 'customer.country'),
  ],
  source: (customerId) => sql`from customer where customer.id = ${customerId}`,
  order: sql`customer.id`,
}

export const contractSection: Section = {
  name: 'vertraege',
  tables: ['contract'],
  columns: [
    text('Vertragsnummer', 'contract.contract_number'),
    text('Zählpunkt', 'point.metering_point_key'),
    day('Beginn', 'contract.starts_on'),
    day('Ende', 'contract.ends_on'),
    text('Tarif', 'contract.tariff'),
    decimal('Jahresprognose', 'contract.annual_forecast'),
    decimal('Abschlag', 'contract.instalment'),
    decimal('Abschlag-Minimum', 'contract.instalment_lowest'),
    decimal('Abschlag-Maximum', 'contract.instalment_highest'),
  ],
  source: (customerId) => sql`
    from contract join metering_point point on point.id = contract.metering_point_id
    where contract.customer_id = ${customerId}`,
  order: sql`contract.starts_on, contract.contract_number`,
}

export const meteringPointSection: Section = {
  name: 'zaehlpunkte',
  tables: ['metering_point'],
  columns: [
    text('Zählpunkt', 'point.metering_point_key'),
    word('Sparte', 'point.commodity', commodityWords),
    text('Straße', 'point.street'),
    text('Hausnummer', 'point.house_number'),
    text('PLZ', 'point.postal_code'),
    text('Ort', 'point.city'),
    text('Lage', 'point.place'),
    text('MaLo-ID', 'point.market_location_id'),
    text('MeLo-ID', 'point.metering_location_id'),
    decimal('Brennwert', 'point.calorific_value'),
    decimal('Zustandszahl', 'point.volume_correction'),
    text('Hauptzählpunkt', 'main.metering_point_key'),
  ],
  source: (customerId) => sql`
    from metering_point point
    left join metering_point main on main.id = point.behind_metering_point_id
    where point.id in (
      select metering_point_id from contract where contract.customer_id = ${customerId}
    )`,
  order: sql`point.metering_point_key`,
}

// a meter that was gone before she came, or was fitted after she left, is none of hers
const metersOf = (customerId: Parameters<Section['source']>[0]) => sql`
  select meter.id from meter
  join contract on contract.metering_point_id = meter.metering_point_id
  where contract.customer_id = ${customerId}
    and (meter.removed_on is null or meter.removed_on >= contract.starts_on)
    and (contract.ends_on is null or meter.installed_on <= contract.ends_on)`

export const meterSection: Section = {
  name: 'zaehler',
  tables: ['meter'],
  columns: [
    text('Zählernummer', 'meter.meter_number'),
    text('Zählpunkt', 'point.metering_point_key'),
    day('Einbau', 'meter.installed_on'),
    day('Ausbau', 'meter.removed_on'),
    text('Zählerart', 'meter.kind'),
    day('Eichung bis', 'meter.calibrated_until'),
    text('Standort', 'meter.place'),
  ],
  source: (customerId) => sql`
    from meter join metering_point point on point.id = meter.metering_point_id
    where meter.id = any(array(${metersOf(customerId)}))`,
  order: sql`meter.meter_number, meter.installed_on`,
}

export const registerSection: Section = {
  name: 'zaehlwerke',
  tables: ['register'],
  columns: [
    text('Zählernummer', 'meter.meter_number'),
    text('OBIS', 'register.register_code'),
    text('Bezeichnung', 'register.label'),
    word('Tarifzone', 'register.tariff_zone', tariffZoneWords),
    word('Richtung', 'register.direction', directionWords),
    decimal('Vorkommastellen', 'register.integer_digits'),
    decimal('Nachkommastellen', 'register.decimal_digits'),
    text('Einheit', 'register.unit'),
    decimal('Faktor', 'register.factor'),
    yesNo('Selbstablesung', 'register.is_self_read'),
  ],
  source: (customerId) => sql`
    from register join meter on meter.id = register.meter_id
    where register.meter_id = any(array(${metersOf(customerId)}))`,
  order: sql`meter.meter_number, register.register_code`,
}
