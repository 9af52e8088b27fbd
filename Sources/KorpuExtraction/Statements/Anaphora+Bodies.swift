internal import KorpuLanguage
internal import KorpuModel

/// Resolves bodies that are named by a common noun: «Agentlik», «университет».
extension Anaphora {
  /// The body that a type word alone means: the last before it named with that word; any, for «qurum».
  ///
  /// - Parameter subjects: Who cannot be meant: «X Nazirliyi bu qurumla əməkdaşlıq edir» is of another.
  func body(meantAt index: Int, besides subjects: Set<Int> = []) -> Int? {
    let reading = scene.reading
    guard reading.tokens.indices.contains(index), reading.tokens[index].kind == .word,
      scene.mention(covering: index, where: \.isOrganization) == nil
    else { return nil }
    let senses = reading.words[index]
    let isGeneric = reading.isForm(index, of: .generic)
    if let term = term(endingAt: index) {
      return last(of: bodies[Self.any(term.value), default: []], before: index, isAny: false, besides: subjects)
    }
    if let key = typeWord(ofCompoundEndingAt: index) {
      return last(of: bodies[key, default: []], before: index, isAny: false, besides: subjects)
    }
    // «oliygoh rektori»: any university.
    let isOfKind =
      isGeneric && reading.lexicon.language.family == .turkic
      && senses.value(in: .bodies) == OrganizationKind.academia.rawValue
    // «осы кітапхананың»: of several called so, the one named last.
    let isPointed = reading.lexicon.language.family == .turkic && reading.isWord(index - 1, .demonstrative)
    let isAny = isGeneric && !isOfKind || isPointed
    guard
      let key = isOfKind
        ? Self.any(OrganizationKind.academia.rawValue) : isGeneric ? "" : senses.key(in: .bodies),
      let form = senses.form(in: isGeneric ? .wordClasses : .bodies), form.possessor == nil, !form.isPlural
    else { return nil }
    if let body = last(of: bodies[key, default: []], before: index, isAny: isAny, besides: subjects) { return body }
    if let school = last(of: foreignNamesakes(of: key), before: index, isAny: false, besides: subjects) {
      return school
    }
    // «глава компании», said of an «авиакомпания»
    let isBusiness = !isGeneric && senses.value(in: .bodies) == OrganizationKind.business.rawValue
    return isBusiness ? bodies[Self.anyBusiness, default: []].last { $0.token < index }?.body : nil
  }

  /// How many words a term has that names no body.
  private static let lengthsOfTerms = 2...3

  /// «окуу жайдын», «оқу орнының», «ýokary okuw mekdebiniň»: a term of several words for a university, which names none.
  func term(endingAt index: Int) -> TermMatch? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, !reading.tokens[index].isCapitalised else { return nil }
    return Self.lengthsOfTerms.lazy.compactMap { self.term(of: $0, endingAt: index) }.first
  }

  private func term(of length: Int, endingAt index: Int) -> TermMatch? {
    let reading = scene.reading
    let start = index + 1 - length
    guard start >= 0, reading.tokens[start].kind == .word, let match = reading.words.match(.bodies, at: start),
      match.length == length, match.form.possessor == nil || reading.isWord(start - 1, .demonstrative),
      !match.form.isPlural, match.value == OrganizationKind.academia.rawValue
    else { return nil }
    return match
  }

  /// «rayon icra hakimiyyətinin (başçısı)»: the last word of a type of several, all in small letters, whose possessor is within.
  private func typeWord(ofCompoundEndingAt index: Int) -> String? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, !reading.lexicon.language.writesNamesInSmallLetters,
      !reading.tokens[index].isCapitalised
    else { return nil }
    let isCompound = Self.lengthsOfTerms.contains { length in
      let start = index + 1 - length
      guard start >= 0, reading.tokens[start].kind == .word, !reading.tokens[start].isCapitalised,
        let match = reading.words.match(.bodies, at: start)
      else { return false }
      return match.length == length && match.form.possessor == nil && !match.form.isPlural
        && match.value == OrganizationKind.government.rawValue
    }
    return isCompound ? reading.words[index].key(in: .bodies) : nil
  }

  /// How many bodies before a type word are looked at.
  private static let memory = 12

  /// The last body before a token; where those named with the word are two, only one that the sentence itself names alone,
  /// for the word may mean either.
  private func last(
    of named: [(token: Int, body: Int)], before index: Int, isAny: Bool, besides subjects: Set<Int>
  ) -> Int? {
    let sentence = scene.reading.sentence(of: index).lowerBound
    guard let latest = named.lastIndex(where: { $0.token < index }) else { return nil }
    let before = named[...latest].suffix(Self.memory)
    let near = before.filter { $0.token >= sentence }
    let known = Set((near.isEmpty ? Array(before) : near).map(\.body))
    return isAny || known.count == 1 ? before.last { !subjects.contains($0.body) }?.body : nil
  }

  /// A type word with so many letters like those of another is the same word.
  private static let shortestLikeness = 6

  /// «университет» after «SDU University»: the bodies whose Latin type word is the same word in another language.
  private func foreignNamesakes(of key: String) -> [(token: Int, body: Int)] {
    guard scene.reading.lexicon.language.family == .turkic, key.utf8.contains(where: { $0 >= 0x80 }) else { return [] }
    let latin = Transliteration.latin(key)
    let namesakes = bodies.keys.filter { other in
      other.count >= Self.shortestLikeness && other.utf8.allSatisfy { $0 < 0x80 }
        && latin.starts(with: other.prefix(Self.shortestLikeness))
    }
    return namesakes.min().flatMap { bodies[$0] } ?? []
  }
}
