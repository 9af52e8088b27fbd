internal import KorpuExtraction
internal import KorpuLanguage
internal import KorpuStore

extension ExtractionVersion {
  /// What this program makes of articles with given lexicons.
  init(of lexicons: Lexicons) {
    self.init(rules: ArticleExtractor.rules, tables: lexicons.fingerprint)
  }
}
