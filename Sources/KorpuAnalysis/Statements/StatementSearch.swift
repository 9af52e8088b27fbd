internal import KorpuLanguage
public import KorpuModel

/// What was said in a network, by whom, about whom, and in which words.
///
/// A body and a country say nothing themselves: what the people say who hold roles there is found for them, and is told
/// apart by its ``SpeakerStanding``. The network is read once, and the order of its lists never shows.
public struct StatementSearch: Sendable {
  private let utterances: [Utterance]
  private let articles: [String: ArticleReference]
  private let floors: FloorIndex
  private let standings: SpeakerStandings

  /// - Complexity: O(*n* log *n*) in the utterances, O(actors + ties).
  public init(of network: Network) {
    utterances = network.inOrder().utterances
    articles = Dictionary(network.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    floors = FloorIndex(of: network)
    standings = SpeakerStandings(of: network)
  }

  /// Statements by date, then in the order of reading; those of articles without a date come last.
  ///
  /// - Parameters:
  ///   - actor: Whose: a person's own, or those of the people of a body or country; everybody's where it is `nil`.
  ///   - subjects: Actors of whom each statement has to name every one.
  ///   - words: Words that each statement has to hold, in any order, whole or their beginnings, since endings vary;
  ///     capitals, marks and punctuation do not count. None where there is no letter in them.
  /// - Returns: Nothing for an actor that the network does not know.
  /// - Complexity: O(utterances), and O(their words) where words are given.
  public func statements(
    of actor: Actor.ID? = nil, about subjects: Set<Actor.ID> = [], words: String = ""
  ) -> [FoundStatement] {
    let speakers = actor.map(standings.speakers(for:))
    let query = FoldedName(words)
    let found = utterances.indices.compactMap { place -> FoundStatement? in
      let standing = speakers.map { $0[utterances[place].speaker] } ?? .own
      guard let standing, subjects.isSubset(of: utterances[place].about) else { return nil }
      guard query.words.isEmpty || FoldedName(utterances[place].words).quality(of: query) != nil else { return nil }
      return self.found(utterances[place], standing)
    }
    return Self.inOrderOfDates(found)
  }

  /// The statements of some people, in the same order.
  ///
  /// - Complexity: O(utterances).
  func statements(ofAny speakers: Set<Actor.ID>) -> [FoundStatement] {
    let places = utterances.indices.filter { speakers.contains(utterances[$0].speaker) }
    return Self.inOrderOfDates(places.map { found(utterances[$0], .own) })
  }

  /// Statements by date, what has none last; those of one date stay in the order of reading.
  private static func inOrderOfDates(_ statements: [FoundStatement]) -> [FoundStatement] {
    statements.enumerated()
      .sorted { (DateRank($0.element.date), $0.offset) < (DateRank($1.element.date), $1.offset) }
      .map(\.element)
  }

  private func found(_ utterance: Utterance, _ standing: SpeakerStanding) -> FoundStatement {
    let article = utterance.citation.article
    return FoundStatement(
      utterance: utterance, article: articles[article], forums: floors.forums(of: utterance.speaker, in: article),
      standing: standing)
  }
}
