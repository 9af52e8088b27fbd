// `import Korpu` is all that a user of the library needs: the floors below come with it.
@_exported public import KorpuAnalysis
@_exported public import KorpuArticles
@_exported public import KorpuEvaluation
@_exported public import KorpuExport
@_exported public import KorpuExtraction
@_exported public import KorpuLanguage
@_exported public import KorpuModel
@_exported public import KorpuRendering
@_exported public import KorpuResolution
@_exported public import KorpuStore
