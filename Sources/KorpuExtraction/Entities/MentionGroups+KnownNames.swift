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

  /// The first name that a table knows among those that the article has for a body.
  private func knownName(of group: [MentionCandidate], in reading: TokenizedArticle) -> TermMatch? {
    guard let first = group.first, first.type.isOrganization else { return nil }
    return group.lazy.compactMap { knownName(of: $0.tokens, in: reading) }.first
  }

  /// «(международная организация) ТЮРКСОЙ», «Түрксой (ұйымы)»: the name that a table knows, and beside it nothing but what any
  /// body may be called.
  private func knownName(of tokens: Range<Int>, in reading: TokenizedArticle) -> TermMatch? {
    guard tokens.count <= Self.longestKnown else { return nil }
    for start in tokens {
      guard let match = reading.words.match(.knownBodies, at: start) else { continue }
      let rest = [tokens.lowerBound..<start, min(start + match.length, tokens.upperBound)..<tokens.upperBound]
      return rest.joined().allSatisfy { isGeneric($0, in: reading) } ? match : nil
    }
    return nil
  }

  /// The longest name with the words around it: «Birleşen Milletler Guramasynyň Ýewropa ykdysady komissiýasy».
  private static let longestKnown = 16

  private func isGeneric(_ index: Int, in reading: TokenizedArticle) -> Bool {
    let senses = reading.words[index]
    // «General | Secretariat of the X Organization» is an office of it.
    guard senses.value(in: .bodies) != OfficeUnit.part else { return false }
    return senses.classesOfStem.contains(.generic) || senses.key(in: .bodyModifiers) != nil
      || reading.tokens[index].kind == .openingQuote || reading.tokens[index].kind == .closingQuote
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
