import type { Address, CustomerRow } from './rows.ts'
import type { Scene } from './scene.ts'
import { emailOf, phoneOf } from './town/people.ts'

interface NamedCustomer {
  customerNumber: string
  salutation?: 'Frau' | 'Herr'
  firstName?: string
  lastName?: string
  company?: string
  email?: string
  hasNoEmail?: boolean
  address: Address
}

/** Books somebody whom a visitor may meet by name. */
export function addNamedCustomer(scene: Scene, customer: NamedCustomer): CustomerRow {
  const { hasNoEmail, ...row } = customer
  const chance = scene.chance(`customer ${row.customerNumber}`)
  const names = row.company ? ['buero', row.company] : [row.firstName ?? '', row.lastName ?? '']
  const email = row.email ?? emailOf(chance, names, scene.rows.customers)
  const salutation = row.salutation ?? 'Firma'
  const booked = { ...row, salutation, phone: phoneOf(chance), ...(hasNoEmail ? {} : { email }) }
  scene.rows.customers.push(booked)
  return booked
}
