internal import KorpuLanguage
internal import KorpuModel

/// Tells where a list of people before a verb of meeting is one side only, whose other the sentence names by an office or not
/// at all: «Төрага | A жана B менен жолугушту», «Heyet, | A, B ve C ile görüştü».
struct OneSidedMeeting {
  let scene: Scene
  let anaphora: Anaphora

  private var reading: TokenizedArticle { scene.reading }

  /// Whether all of a list that begins a clause and ends with «with» are the other side.
  ///
  /// - Parameter start: Where the clause begins.
  func areAllGuests(_ list: ArraySlice<LocatedMention>, from start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, let first = list.first else { return false }
    return areJoined(list) || hasOffice(before: first, from: start) || hasDelegation(before: first, from: start)
  }

  /// «Heyet, | A, B ve C ile (görüştü)», «(Сапардын алкагында) делегация | A, B менен»: a delegation without a name is the subject.
  private func hasDelegation(before first: LocatedMention, from start: Int) -> Bool {
    guard first.type.isPerson,
      let word = anaphora.delegations.word(in: start..<max(start, first.tokens.lowerBound), cases: .nominative)
    else { return false }
    // «Heyet | adına A»: what is the delegation's is another.
    return reading.isCapitalisedWord(word + 1)
      || !reading.words[word + 1].mayBePossessed
  }

  /// «A жана B | менен»: a host would stand without «and» before his guest.
  private func areJoined(_ list: ArraySlice<LocatedMention>) -> Bool {
    guard list.count == 2, let first = list.first, first.type.isPerson else { return false }
    let joint = reading.end(of: first)
    return reading.isWord(joint, .conjunction) && !reading.isWord(joint, .comitative)
  }

  /// «(Сапардын алкагында) төрага | Казакстандын президенти A …»: an office whose holder the sentence does not name.
  private func hasOffice(before first: LocatedMention, from start: Int) -> Bool {
    let end = first.tokens.lowerBound
    return (start..<max(start, end)).contains { index in
      guard index == start || isPhraseStart(index), let office = anaphora.office(at: index) else { return false }
      // «Ректор, профессор A»: a title goes on to the name.
      return office.tokens.upperBound <= end && office.form.grammaticalCase == .nominative
        && !reading.isMark(office.tokens.upperBound, ",")
    }
  }

  /// Behind a mark, or behind words for the occasion, the place or the time.
  private func isPhraseStart(_ index: Int) -> Bool {
    reading.isMark(index - 1, ",") || reading.isWord(index - 1, [.framing, .setting, .filler])
      || reading.words[index - 1].mayBe(.locative)
  }
}
