internal import KorpuLanguage
internal import KorpuModel

/// The sorts of gatherings that an article goes on to tell of: «Seminarda …», «Tədbirə …», «Unda …».
struct ToldGatherings {
  /// Where each sort is last named as a place: by the last word of the type word's key.
  private let lastPlace: [String: Int]
  private let reading: TokenizedArticle
  /// Where any gathering is last meant without its sort.
  private let lastAny: Int?

  /// - Complexity: O(tokens).
  init(reading: TokenizedArticle) {
    var lastPlace: [String: Int] = [:]
    var lastAny: Int?
    for index in reading.tokens.indices where !reading.isQuoted(index) {
      if reading.isWord(index, .thereat) { lastAny = index }
      guard
        let match = reading.words.match(.forums, at: index)
          ?? (reading.isForm(index, of: .event) ? reading.words.match(.namedForums, at: index) : nil)
            ?? reading.gatheringWord(at: index),
        !match.form.isPlural,
        match.form.grammaticalCase.isLocal || reading.isPhase(of: index..<index + match.length, match.form)
      else { continue }
      if reading.isForm(index, of: .event) { lastAny = index }
      lastPlace[Self.sort(of: match.key)] = index
    }
    self.reading = reading
    self.lastPlace = lastPlace
    self.lastAny = lastAny
  }

  /// Whether something is told of a sort of gathering behind a token, be it by the last word of its type word alone:
  /// «эл аралык конференция … Конференцияда», «matbuat anjumani … Anjumanda», «iftar programı … İftarda».
  func goOn(of key: String, after index: Int) -> Bool {
    sorts(of: key).contains { lastPlace[$0, default: -1] > index } || lastAny.map { $0 > index } == true
  }

  /// Whether something is told behind a token of a gathering by its own sort: «tören … Törende».
  func goOn(ofSort key: String, after index: Int) -> Bool { lastPlace[Self.sort(of: key), default: -1] > index }

  /// What a gathering may be called by later: the last word of its key, without the possessor's ending too, or the first.
  private func sorts(of key: String) -> [String] {
    let last = Self.sort(of: key)
    guard let first = key.split(separator: " ").first.map(String.init), first != key else { return [last] }
    let stems = reading.lexicon.endings.readings(of: last).filter {
      $0.form.possessor == .third && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
    }
    return [last, first] + stems.map { String($0.stem) }
  }

  /// Whether something is told of any gathering behind a token, by whatever sort: «Жыйында …», «Форумда …».
  func goOn(after index: Int) -> Bool { (lastPlace.values + [lastAny].compactMap(\.self)).contains { $0 > index } }

  /// «эл аралык | конференция», «бизнес-|форум»
  static func sort(of key: String) -> String {
    key.split { $0 == " " || $0 == "-" }.last.map(String.init) ?? key
  }
}

extension TokenizedArticle {
  /// «тренингдин | жүрүшүндө», «семинардың | барысында», «həftənin | açılışında»: what was while the gathering went on was there.
  func isPhase(of gathering: Range<Int>, _ form: NounForm) -> Bool {
    lexicon.language.family == .turkic && form.grammaticalCase == .genitive
      && (isWord(gathering.upperBound, [.setting, .framing])
        || isForm(gathering.upperBound, of: [.opening, .moderation, .address]))
  }
}
