// Runs as a process of its own: the package decides by the environment, at import, where it unpacks
// and whether it brings its own system libraries.
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
