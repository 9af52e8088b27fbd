internal import KorpuLanguage

/// Tells a hall or a house of several words that bears the name before it: «Erol Güngör | Konferans Salonu'nda», «Erol Güngör | Kongre ve
/// Kültür Merkezi'nde», «Nizami Gəncəvi | Konsert Salonunda».
struct HallOfPatron {
  let reading: TokenizedArticle

  /// How many words stand for the house at most.
  private static let longestHouse = 4

  func begins(at start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isCapitalisedWord(start) else { return false }
    let end = min(reading.sentence(of: start).upperBound, start + Self.longestHouse)
    for index in start..<max(start, end) {
      if index > start, isHouse(index) { return true }
      guard isSort(index) || index > start && reading.isWord(index, .conjunction) else {
        return index == start && isScene(from: start, until: end)
      }
    }
    return false
  }

  /// How many words say when something was held: «19 Ağustos 2024 tarihinde | düzenlenen».
  private static let longestTime = 5

  /// «(İbrahim Erkal) | Yıldız Kültür Merkezi'nde düzenlenen»: with a word of its own, too, a house where something was held, since
  /// whoever stands before a passive verb does nothing.
  private func isScene(from start: Int, until end: Int) -> Bool {
    guard let house = (start + 1..<max(start + 1, end)).first(where: isHouse),
      (start + 1..<house).allSatisfy({ isSort($0) || reading.isWord($0, .conjunction) }), house > start + 1
    else { return false }
    let rest = house + 1..<min(reading.sentence(of: start).upperBound, house + 2 + Self.longestTime)
    guard let verb = rest.first(where: { reading.words.verb(.actVerbs, at: $0) != nil }) else { return false }
    return reading.words.verb(.actVerbs, at: verb)?.meaning == .hold
      && (rest.lowerBound..<verb).allSatisfy { reading.tokens[$0].kind != .mark }
  }

  /// «Konferans», «Kültür»: what the house is for, without an ending, and no name.
  private func isSort(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !reading.tokens[index].isAbbreviation else { return false }
    let senses = reading.words[index]
    return senses.form(in: .forums) == NounForm() || senses.form(in: .commonNouns) == NounForm()
      || senses.isKey(of: .bodyModifiers)
  }

  /// «Salonu'nda», «Merkezi'nde»: in capitals, where something is.
  private func isHouse(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), reading.isForm(index, of: [.venue, .facility]) else { return false }
    return reading.words[index].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .locative && $0.stem.count > 2
    }
  }
}
