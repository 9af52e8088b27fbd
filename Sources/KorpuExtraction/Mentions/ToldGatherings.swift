internal import KorpuLanguage
internal import KorpuModel

/// The sorts of gatherings that an article goes on to tell of: «Seminarda …», «Tədbirə …», «Unda …».
struct ToldGatherings {
  /// Where each sort is last named as a place: by the last word of the type word's key.
  private let lastPlace: [String: Int]
  /// Where any gathering is last meant without its sort.
  private let lastAny: Int?

  /// - Complexity: O(tokens).
  init(reading: TokenizedArticle) {
    var lastPlace: [String: Int] = [:]
    var lastAny: Int?
    for index in reading.tokens.indices where !reading.isQuoted(index) {
      if reading.isWord(index, .thereat) { lastAny = index }
      guard let match = reading.words.match(.forums, at: index), !match.form.isPlural,
        match.form.grammaticalCase.isLocal || reading.isPhase(of: index..<index + match.length, match.form)
      else { continue }
      if reading.isForm(index, of: .event) { lastAny = index }
      lastPlace[Self.sort(of: match.key)] = index
    }
    self.lastPlace = lastPlace
    self.lastAny = lastAny
  }

  /// Whether something is told of a sort of gathering behind a token, be it by the last word of its type word alone:
  /// «эл аралык конференция … Конференцияда».
  func goOn(of key: String, after index: Int) -> Bool {
    lastPlace[Self.sort(of: key), default: -1] > index || lastAny.map { $0 > index } == true
  }

  /// «эл аралык | конференция», «бизнес-|форум»
  private static func sort(of key: String) -> String {
    key.split { $0 == " " || $0 == "-" }.last.map(String.init) ?? key
  }
}

extension TokenizedArticle {
  /// «тренингдин | жүрүшүндө», «семинардың | барысында»: what was while the gathering went on was there.
  fileprivate func isPhase(of gathering: Range<Int>, _ form: NounForm) -> Bool {
    lexicon.language.family == .turkic && form.grammaticalCase == .genitive
      && isWord(gathering.upperBound, [.setting, .framing])
  }
}
