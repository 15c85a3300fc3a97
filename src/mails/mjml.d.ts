// mjml 5 brings no types
declare module 'mjml' {
  interface Options {
    validationLevel: 'strict'
    ignoreIncludes: boolean
    fonts: Record<string, string>
  }
  function mjml(source: string, options: Options): Promise<{ html: string }>
  export = mjml
}
