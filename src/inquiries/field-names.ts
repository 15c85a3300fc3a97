/** The fields of the forms that write to the utility. */
export const fieldNames = {
  formKey: 'formular',
  topic: 'thema',
  /** What it is about: `zaehler:1ESY…`, `vertrag:V-1…`, `dokument:17`. */
  subject: 'betrifft',
  message: 'nachricht',
  phone: 'telefon',
  name: 'name',
  email: 'email',
  customerNumber: 'kundennummer',
}
