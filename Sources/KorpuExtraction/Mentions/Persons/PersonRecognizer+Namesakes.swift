internal import KorpuLanguage
internal import KorpuModel

/// What is called after people besides bodies, and what only looks like a name.
extension PersonRecognizer {
  /// So many people give their names together at most.
  private static let mostListed = 12
  /// How many words the next name of a list has at most, with what is called so.
  private static let longestListed = 5

  /// «Namık Kemal | Büyük Ödülü», «Yunus Emre ve Namık Kemal | Ödülleri»: prizes, streets and programmes bear names.
  func givesName(_ person: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .turkic, person.grammaticalCase == .nominative,
      !introduction.isFirm(at: person.tokens.lowerBound)
    else { return false }
    if bearsNameBefore(person.tokens.upperBound) { return true }
    var end = person.tokens.upperBound
    for _ in 1..<Self.mostListed where reading.isListJoint(end) {
      let limit = min(end + 1 + Self.longestListed, reading.sentence(of: end).upperBound)
      let names = (end + 1..<max(end + 1, limit)).prefix(while: reading.isCapitalisedWord)
      guard let last = names.last else { return false }
      // Of a list what bears the names is several.
      if let bearer = names.dropFirst().first(where: isBearer) {
        return reading.words[bearer].form(in: .wordClasses)?.isPlural == true
      }
      end = last + 1
    }
    return false
  }

  /// Whether what bears a name stands behind it, perhaps behind an adjective.
  private func bearsNameBefore(_ next: Int) -> Bool {
    if isBearer(next) { return true }
    // «Kemal Yusuf | büyük ödülü»
    if reading.tokens.indices.contains(next), !reading.tokens[next].isCapitalised,
      reading.words[next].isKey(of: .bodyModifiers), isBearer(next + 1)
    {
      return true
    }
    return reading.isCapitalisedWord(next) && reading.words[next].isKey(of: .bodyModifiers)
      && isBearer(next + 1) && reading.isCapitalisedWord(next + 1)
  }

  /// «Ödülü», «küçəsində»: possessed, and in small letters no word that may be an object: «(Anar Quliyev) proqramı (təqdim
  /// edib)».
  private func isBearer(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .namesake) else { return false }
    let nouns = reading.words[index].readings.filter {
      reading.lexicon.senses(of: $0.stem).classes.contains(.namesake)
    }
    return nouns.contains { $0.form.possessor == .third && $0.form.grammaticalCase != .accusative }
      && (reading.isCapitalisedWord(index)
        || !nouns.contains { $0.form.possessor == nil && $0.form.grammaticalCase == .accusative }
        || isSubjectOfPassive(index))
  }

  /// A shorter verb only looks like one in the passive: «aldı».
  private static let shortestPassive = 6

  /// «(Kemal Yusuf) ödülü (şair A'ya) | verildi»: before a verb in the passive nothing is an object.
  private func isSubjectOfPassive(_ index: Int) -> Bool {
    guard let last = reading.sentence(of: index).last(where: { reading.tokens[$0].kind == .word }), last > index else {
      return false
    }
    return reading.words[last].mayBePassiveVerb && reading.tokens[last].folded.count >= Self.shortestPassive
  }

  /// «(Başkanları) İmza Attı»: a verb of several words, in a headline whose words have capitals.
  func isPredicate(_ person: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    return person.tokens.contains { index in
      let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index)
      return verb.map { $0.length > 1 && $0.form.isPredicate && index + $0.length == person.tokens.upperBound } ?? false
    }
  }
}
