import 'pdfkit'

// 0.20 tags the rows and cells of a table below this; its types do not know of it yet
declare global {
  namespace PDFKit.Mixins {
    interface TableOptions {
      structParent?: PDFKit.PDFDocument
    }
  }
}
