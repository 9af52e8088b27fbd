internal import Korpu

/// A page of the occasions on which a person of an archive spoke with others: all are put in order without their words,
/// and what articles say is read of those on the page alone.
///
/// Putting them in order still takes time that grows with the articles that tell of the person.
struct OccasionPage {
  private let person: Actor
  private let page: AnswerPage<Occasion>
  private let isShort: Bool

  /// - Parameter other: where it is given, only what is between the two.
  /// - Throws: ``ArchiveError``, or a ``Finding`` where there is no such page.
  init(of person: Actor, with other: Actor?, in archive: Archive, by answer: AnswerOptions) throws {
    let outline = try archive.conversationOutline(of: person.id, with: other?.id)
    self.person = person
    page = answer.page(of: Conversations(of: outline).occasions(of: person.id, with: other?.id))
    isShort = answer.isShort
    try answer.requirePage(among: [page.count])
  }

  /// What has to be read.
  var excerpt: Excerpt {
    let occasions = shown.map { occasion in
      ExcerptOccasion(
        kind(of: occasion), with: occasion.partners, in: Set(occasion.citations.map(\.article)))
    }
    return .occasions(of: person.id, occasions)
  }

  /// Where the rows lie among all; `nil` where they are all.
  var note: String? { page.note }

  /// The occasions of the page.
  ///
  /// - Parameter network: what was read.
  func acquaintance(in network: Network) -> Acquaintance {
    let conversations = Conversations(of: network)
    return Acquaintance(
      person: person, occasions: shown.map { conversations.occasion($0, of: person.id) },
      furtherArticles: isShort ? page.rows.map(\.furtherArticles) : nil, tellsBothSides: true)
  }

  private var shown: [Occasion] { page.rows.map { isShort ? $0.shortened : $0 } }

  private func kind(of occasion: Occasion) -> ExcerptOccasion.Kind {
    switch occasion.kind {
    case .direct: .meeting
    case .sharedFloor: .floor(occasion.forum ?? "")
    case .addressed: .address
    }
  }
}
