/** What a browser tells about itself, as far as people know the words. */
export interface DeviceKind {
  browser: string | undefined
  system: string | undefined
}

/** Which browser on which system. The order decides: nearly everybody claims to be Chrome or Safari. */
export function deviceKind(userAgent: string | undefined): DeviceKind {
  const first = (marks: [name: string, mark: RegExp][]): string | undefined =>
    marks.find(([, mark]) => mark.test(userAgent ?? ''))?.[0]
  return { browser: first(browsers), system: first(systems) }
}

const browsers: [string, RegExp][] = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\b(OPR|OPT|Opera)\//],
  ['Vivaldi', /\bVivaldi\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|Chromium|CriOS|HeadlessChrome)\//],
  ['Safari', /\bVersion\/[\d.]+.*\bSafari\//],
]

const systems: [string, RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Mac', /\bMac OS X\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
]
