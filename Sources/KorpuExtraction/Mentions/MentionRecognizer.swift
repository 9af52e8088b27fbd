internal import KorpuLanguage
internal import KorpuModel

/// Finds all mentions of an article: bodies first, since their names hold the words that mislead the
/// others; then gatherings, countries, people and places in what is left.
struct MentionRecognizer {
  let reading: TokenizedArticle

  func mentions() -> [MentionCandidate] {
    let credits = SourceCredit(reading: reading).tokens()
    let forums = ForumRecognizer(reading: reading).mentions()
    let bodies = BodyRecognizer(reading: reading, avoiding: credits).mentions()
      .filter { body in !forums.contains { $0.isQuoted(in: reading) && $0.tokens.overlaps(body.tokens) } }
    let named = Occupancy(of: reading.tokens.count, by: (bodies + forums).map(\.tokens) + credits)
    let countries = CountryRecognizer(reading: reading).mentions()
    let people = PersonRecognizer(reading: reading, taken: named).mentions()
    let taken = Occupancy(of: reading.tokens.count, by: (bodies + people).map(\.tokens) + credits)
    let places = PlaceRecognizer(reading: reading, taken: taken).mentions()
    return (bodies + forums + countries + people + places).sorted {
      ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
    }
  }
}

/// Which tokens are already part of a name.
struct Occupancy {
  private var isTaken: [Bool]

  init(of count: Int, by ranges: [Range<Int>]) {
    isTaken = Array(repeating: false, count: count)
    for range in ranges { for index in range { isTaken[index] = true } }
  }

  subscript(index: Int) -> Bool { isTaken[index] }

  func isFree(_ range: Range<Int>) -> Bool { !range.contains { isTaken[$0] } }
}

extension MentionCandidate {
  /// Whether the mention stands in quotation marks of its own.
  func isQuoted(in reading: TokenizedArticle) -> Bool { reading.tokens[tokens.lowerBound].kind == .openingQuote }
}
