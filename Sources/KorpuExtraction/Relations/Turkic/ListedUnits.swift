internal import KorpuLanguage
internal import KorpuModel

/// Tells a body that is listed by its unit: «A университети, | B администрациясынын билим берүү бөлүмү | жана C институту (катышты)».
struct ListedUnits {
  let scene: Scene

  /// How many words name the unit at most: «билим берүү жана илим бөлүмү».
  private static let longestUnit = 7

  private var reading: TokenizedArticle { scene.reading }

  func isListable(_ body: LocatedMention) -> Bool { body.isIn(.nominative) || hasUnit(body) }

  func hasUnit(_ body: LocatedMention) -> Bool { unit(of: body) != nil }

  /// Where a body ends with the unit, or those who lead it, that stand for it.
  func end(of body: LocatedMention) -> Int {
    let end = unit(of: body) ?? reading.end(of: body)
    return reading.lexicon.language.family == .turkic && isLeadership(end) ? end + 1 : end
  }

  /// «jamiyati | rahbariyati», «одағының | басшылығы»: those who lead a body, who stand in a list for it.
  private func isLeadership(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .leadership), let form = reading.words[index].form(in: .wordClasses) else {
      return false
    }
    return form.possessor == .third && form.grammaticalCase == .nominative && !form.isPlural
  }

  /// Where the name of the unit ends that is the body's in the genitive, and stands in the nominative itself.
  private func unit(of body: LocatedMention) -> Int? {
    guard reading.lexicon.language.family == .turkic, body.type.isOrganization, body.cases == .genitive else {
      return nil
    }
    let start = reading.end(of: body)
    let limit = min(reading.sentence(of: body.tokens.lowerBound).upperBound, start + Self.longestUnit)
    for index in start..<max(start, limit) {
      guard reading.tokens[index].kind == .word, !reading.words[index].isKnownVerb,
        scene.mention(covering: index, where: { _ in true }) == nil
      else { return nil }
      if isUnit(index) || index == start && isLeadership(index) { return index + 1 }
    }
    return nil
  }

  /// «бөлүмү», «факультеті», «boshqarmasi»
  private func isUnit(_ index: Int) -> Bool {
    guard let match = reading.words.match(.bodies, at: index), match.length == 1,
      match.marks.contains(.unit)
    else { return false }
    return match.form.possessor == .third && match.form.grammaticalCase == .nominative && !match.form.isPlural
  }
}
