public import KorpuLanguage
public import KorpuModel

/// Lists every name in a text, be it of the story or not: also sources that are only credited, towns where nothing happens,
/// and people who are only remembered. For measuring beside programs that know nothing of stories.
public struct NameSurvey: Sendable {
  /// By how much the tagger's reading must be ahead of the next, in steps of its weights, where no table shows a name:
  /// tables know most people, and fewest places.
  private static func leastMargin(of kind: NameKind) -> Int {
    switch kind {
    case .person: 15
    case .organization: 6
    case .location: 0
    }
  }

  private let lexicon: Lexicon

  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// A name and what it is the name of.
  public struct Name: Hashable, Sendable {
    public let span: TextSpan
    public let kind: NameKind
  }

  /// The names, in the order of the text.
  public func names(in article: Article) -> [Name] {
    let reading = TokenizedArticle(article: article, lexicon: lexicon)
    let told = told(in: reading)
    let credited = SourceCredit(reading: reading).tokens().map { ($0, NameKind.organization) }
    let known = told + credited
    let towns = towns(in: reading, besides: known)
    let tagged = tagged(in: reading, besides: known + towns)
    return (known + towns + tagged).sorted { $0.0.lowerBound < $1.0.lowerBound }
      .map { Name(span: reading.span(of: $0.0), kind: $0.1) }
  }

  private typealias Found = (tokens: Range<Int>, kind: NameKind)

  /// What the recognisers of the story find; an adjective that gives a country is no name.
  private func told(in reading: TokenizedArticle) -> [Found] {
    MentionRecognizer(reading: reading).mentions().compactMap { mention in
      guard let kind = mention.type.kindOfName,
        !mention.type.isCountry || reading.tokens[mention.tokens.lowerBound].isCapitalised
      else { return nil }
      return (mention.tokens, kind)
    }
  }

  /// The towns and regions that the table knows, wherever they stand.
  private func towns(in reading: TokenizedArticle, besides known: [Found]) -> [Found] {
    let taken = Occupancy(of: reading.tokens.count, by: known.map(\.tokens))
    return reading.tokens.indices.compactMap { index in
      guard reading.isCapitalisedWord(index), !taken[index], let match = reading.words.match(.cities, at: index)
      else { return nil }
      return (index..<index + match.length, .location)
    }
  }

  private func tagged(in reading: TokenizedArticle, besides known: [Found]) -> [Found] {
    let taken = Occupancy(of: reading.tokens.count, by: known.map(\.tokens))
    let names = lexicon.tagger?.names(in: reading.sentences, of: reading.tokens, words: reading.words) ?? []
    return names.filter { $0.margin >= Self.leastMargin(of: $0.kind) && taken.isFree($0.tokens) }.map {
      ($0.tokens, $0.kind)
    }
  }
}

extension EntityType {
  fileprivate var kindOfName: NameKind? {
    switch self {
    case .person: .person
    case .organization: .organization
    case .country, .place: .location
    case .forum: nil
    }
  }
}
