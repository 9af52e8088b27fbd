internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins what a table knows as names of one body: «ТЮРКСОЙ» is the «Международная организация тюркской культуры», and so is
  /// the «международная организация ТЮРКСОЙ».
  mutating func joinKnownNames(in reading: TokenizedArticle) {
    var known: [String: (index: Int, isOne: Bool)] = [:]
    for index in lists.indices {
      guard let name = knownName(of: lists[index], in: reading) else { continue }
      // Many states have a «Milli Məclis»; a body of states, or what has two names, is but one.
      let isOne = name.value == OrganizationKind.igo.rawValue || name.mainName != name.key
      guard let first = known[name.mainName] else {
        known[name.mainName] = (index, isOne)
        continue
      }
      guard isOne || first.isOne else { continue }
      for mention in lists[index] { add(mention, to: first.index) }
      empty(index)
    }
  }

  /// What a table knows as the name of a body, where each of its names of several words is one of that: «Museum of Arms (МОТ)» is
  /// no «МОТ» of the tables.
  private func knownName(of group: [MentionCandidate], in reading: TokenizedArticle) -> TermMatch? {
    guard let first = group.first, first.type.isOrganization else { return nil }
    let names = group.map { (tokens: $0.tokens, match: knownName(of: $0.tokens, in: reading)) }
    guard let known = names.lazy.compactMap(\.match).first,
      names.allSatisfy({ $0.match.map { $0.mainName == known.mainName } ?? ($0.tokens.count == 1) })
    else { return nil }
    return known
  }

  /// «(международная организация) ТЮРКСОЙ», «Түрксой (ұйымы)»: the name that a table knows, and beside it nothing but words that its
  /// main name has too.
  private func knownName(of tokens: Range<Int>, in reading: TokenizedArticle) -> TermMatch? {
    guard tokens.count <= Self.longestKnown else { return nil }
    for start in tokens {
      guard let match = reading.words.match(.knownBodies, at: start) else { continue }
      let rest = [tokens.lowerBound..<start, min(start + match.length, tokens.upperBound)..<tokens.upperBound]
      return rest.joined().allSatisfy { isOfName($0, match.mainName, in: reading) } ? match : nil
    }
    return nil
  }

  /// The longest name with the words around it: «Birleşen Milletler Guramasynyň Ýewropa ykdysady komissiýasy».
  private static let longestKnown = 16

  private func isOfName(_ index: Int, _ name: String, in reading: TokenizedArticle) -> Bool {
    if reading.tokens[index].kind == .openingQuote || reading.tokens[index].kind == .closingQuote { return true }
    let senses = reading.words[index]
    return [LexicalTable.bodyModifiers, .wordClasses].contains { table in
      guard let key = senses.key(in: table) else { return false }
      return name.split(separator: " ").contains { reading.lexicon.senses(of: String($0)).key(in: table) == key }
    }
  }
}

extension TokenizedArticle {
  /// Whether tokens are the name by which a table knows a body of states, and none of its other names.
  func isMainName(_ tokens: Range<Int>) -> Bool {
    guard let match = words.match(.knownBodies, at: tokens.lowerBound), match.length == tokens.count else {
      return false
    }
    return match.value == OrganizationKind.igo.rawValue && match.mainName == match.key
  }
}
