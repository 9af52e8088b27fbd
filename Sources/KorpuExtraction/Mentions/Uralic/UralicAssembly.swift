internal import KorpuLanguage
internal import KorpuModel

/// Finds parliaments in small letters, told by the adjective of their country: «a kirgiz parlament alelnöke».
struct UralicAssembly {
  let reading: TokenizedArticle

  func name(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .uralic, !reading.tokens[index].isCapitalised,
      index > reading.sentence(of: index).lowerBound, reading.isForm(index, of: .parliament),
      reading.words[index - 1].isKey(of: .demonyms), let form = reading.words[index].form(in: .wordClasses),
      !form.isPlural
    else { return nil }
    return BodyName(tokens: index - 1..<index + 1, kind: .government, form: form, confidence: 0.85)
  }
}

extension MentionGroups {
  /// Joins «a türkmén parlament» to the one parliament of the article whose name has the same country, «Türkmenisztán
  /// Medzslisze».
  mutating func joinAssemblies(in reading: TokenizedArticle) {
    guard reading.lexicon.language.family == .uralic else { return }
    let named = lists.indices.filter { isAssembly($0, in: reading) && !isDescribed($0, in: reading) }
    for index in lists.indices where isAssembly(index, in: reading) && isDescribed(index, in: reading) {
      let first = lists[index][0].tokens.lowerBound
      let code = reading.words[first].value(in: .demonyms)
      let same = named.filter { country(of: $0, in: reading) == code }
      if same.count == 1 { move(index, to: same[0]) }
    }
  }

  private func isAssembly(_ index: Int, in reading: TokenizedArticle) -> Bool {
    guard let first = lists[index].first, first.type.isOrganization else { return false }
    return first.tokens.contains { reading.isForm($0, of: .parliament) }
  }

  private func isDescribed(_ index: Int, in reading: TokenizedArticle) -> Bool {
    !reading.tokens[lists[index][0].tokens.lowerBound].isCapitalised
  }

  private func country(of index: Int, in reading: TokenizedArticle) -> String? {
    lists[index].lazy.flatMap { mention in
      mention.tokens.compactMap {
        reading.words[$0].value(in: .countries) ?? reading.words[$0].value(in: .demonyms)
      }
    }.first
  }
}
