internal import KorpuLanguage
internal import KorpuModel

/// Tells a list of those met that ends with others whom nobody names, so that its case shows on these alone: «səfir A, həmçinin
/// türk dövlətlərinin nümayəndələri | ilə görüşüb».
struct UnnamedCompany {
  let scene: Scene

  /// How many words the others are told of in at most.
  private static let longest = 8

  private var reading: TokenizedArticle { scene.reading }

  /// Whether such others follow a person, the last of the list whose name is given.
  func follows(_ person: LocatedMention) -> Bool {
    let comma = reading.end(of: person)
    // «A, B və C, | tələbələrlə»: a comma alone may end the subject.
    guard reading.lexicon.language.family == .turkic, person.type.isPerson, person.isIn(.nominative),
      reading.isMark(comma, ","), reading.isWord(comma + 1, .filler)
    else { return false }
    let start = comma + 2
    let end = reading.sentence(of: person.tokens.lowerBound).upperBound
    let limit = min(start + Self.longest, end)
    guard start < limit, let last = (start..<limit).first(where: isWithMany) else { return false }
    return (start...last).allSatisfy { index in
      reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
        && scene.mention(covering: index, where: \.isPerson) == nil
    }
  }

  /// «nümayəndələri | ilə», «deputatlarla»: many, with whom something is done.
  private func isWithMany(_ index: Int) -> Bool {
    reading.words[index].readings.contains { noun in
      guard noun.form.isPlural, noun.stem.count > 2 else { return false }
      return noun.form.grammaticalCase == .instrumental
        || noun.form.grammaticalCase == .nominative && reading.isWord(index + 1, .comitative)
    }
  }
}
