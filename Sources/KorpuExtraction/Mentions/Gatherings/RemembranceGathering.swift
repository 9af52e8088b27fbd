internal import KorpuLanguage
internal import KorpuModel

/// Finds a gathering at which somebody is remembered who is its object: «Асан Үсөновду | эскерүү кечеси», «Kemal Yusufoğlu'nu | anma
/// programı», «Anvar Sodiqovni | xotirlash kechasi».
///
/// What it is called begins with the name; who bears it is nobody of the story.
struct RemembranceGathering {
  let reading: TokenizedArticle

  /// How many words a name has at most.
  private static let longestName = 3

  /// Where the name begins, of a gathering whose type word begins at a token.
  func start(ofGatheringHeadedAt head: Int, _ match: TermMatch) -> Int? {
    guard reading.lexicon.language.family == .turkic, !match.form.isPlural else { return nil }
    // «эскерүү кечеси» and «еске алу кеші» are one entry, and «эскерүү | жыйыны» two.
    let deed = (isDeed(head) || isLongDeed(head)) && match.length > 1 ? head : head - 1
    guard deed > reading.sentence(of: head).lowerBound, deed == head || isDeed(deed) else { return nil }
    return startOfRemembered(endingBefore: deed)
  }

  /// Whether a gathering remembers the one whose name takes some tokens.
  func isFor(_ name: Range<Int>) -> Bool {
    let deed = name.upperBound
    guard reading.lexicon.language.family == .turkic, deed + 1 < reading.sentence(of: name.lowerBound).upperBound,
      isDeed(deed) || isLongDeed(deed), isObject(deed - 1)
    else { return false }
    return (deed...deed + 1).contains { index in
      reading.words.match(.forums, at: index).map { $0.length > 1 || index > deed } ?? false
    }
  }

  private func startOfRemembered(endingBefore deed: Int) -> Int? {
    let first = max(reading.sentence(of: deed).lowerBound, deed - Self.longestName)
    // «(Bozkır) Üniversitesinde | Kemal Yusufoğlu'nu anma programı»
    let name = (first..<deed).reversed().prefix { reading.isCapitalisedWord($0) && !reading.saysWhere($0) }
    guard let start = name.last, name.count > 1, isObject(deed - 1), !reading.isInitial(start) || name.count == 2 else {
      return nil
    }
    return start
  }

  /// «эскерүү», «anma»
  private func isDeed(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    return reading.isForm(index, of: .commemoration) && reading.words[index].form(in: .wordClasses) == NounForm()
  }

  /// «еске алу»: where the language says it with two words.
  private func isLongDeed(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && reading.isPhrase(at: index, of: .commemoration)
  }

  private func isObject(_ last: Int) -> Bool {
    let name = reading.words[last].name
    return reading.isCapitalisedWord(last)
      && (reading.caseOfName(last, name.ending) == .accusative
        || reading.words[last].readings.contains { $0.form.grammaticalCase == .accusative && $0.stem.count > 2 })
  }
}
