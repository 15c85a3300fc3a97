/** Why an export could not be written, in a German sentence for the administrator. */
export class ExportError extends Error {
  override name = 'ExportError'
}

/** A sentence for what a folder refuses; undefined where the fault lies elsewhere. */
export function folderProblem(folder: string, error: unknown): ExportError | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  const sentence = sentences[String(error.code)]
  return sentence
    ? new ExportError(`Der Ordner ${folder} ${sentence}`, { cause: error })
    : undefined
}

const noSpace = 'hat keinen Platz mehr.'
const noPermission = 'darf nicht beschrieben werden.'
const noFolder = 'lässt sich nicht anlegen: Ein Teil seines Pfades ist kein Ordner.'

const sentences: Record<string, string> = {
  ENOSPC: noSpace,
  EDQUOT: noSpace,
  EFBIG: 'nimmt keine so große Datei an.',
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: noPermission,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
  ENOENT: 'lässt sich nicht anlegen.',
}
