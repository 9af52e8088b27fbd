internal import KorpuLanguage
internal import KorpuModel

/// Finds the type word of a gathering whose quoted title comes after it: «konferenciát rendeznek Szegeden „…” címmel».
struct UralicTitledForum {
  let reading: TokenizedArticle

  /// How many tokens before the title its type word stands.
  private static let reach = 10

  func kind(of quotation: Range<Int>) -> ForumKind? {
    guard reading.lexicon.language.family == .uralic, reading.isWord(quotation.upperBound, .naming) else { return nil }
    let first = max(reading.sentence(of: quotation.lowerBound).lowerBound, quotation.lowerBound - Self.reach)
    let near = (first..<quotation.lowerBound).reversed().prefix { reading.tokens[$0].kind != .mark }
    return near.lazy.compactMap { index in
      reading.tokens[index].isCapitalised ? nil : reading.words.match(.forums, at: index)
    }.first { !$0.form.isPlural }.flatMap { ForumKind(rawValue: $0.value) }
  }
}
