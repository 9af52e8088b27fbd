import ArgumentParser
import KorpuLanguage
import KorpuModel
import KorpuTraining

extension NameCorpus {
  /// A corpus as the command line names it: `FORMAT:PATH`, or `LANGUAGE=FORMAT:PATH` in another language.
  struct Named {
    let corpus: NameCorpus
    let lexicon: Lexicon

    init(_ name: String, otherwise code: String) throws {
      let parts = name.split(separator: "=", maxSplits: 1).map(String.init)
      let hasCode = parts.count == 2 && parts[0].count == 2
      let own = hasCode ? parts[0] : code
      guard let language = Language(rawValue: own), let lexicon = Lexicon.of(language) else {
        throw ValidationError("“\(own)” is no language that korpu knows.")
      }
      corpus = try NameCorpus(hasCode ? parts[1] : name)
      self.lexicon = lexicon
    }

    func text() throws -> LabelledText { LabelledText(try corpus.sentences(), lexicon: lexicon) }
  }
}
