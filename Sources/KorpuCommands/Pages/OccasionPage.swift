internal import Korpu

/// A page of the occasions on which a person of an archive spoke with others: they are put in order without their words,
/// and what articles say is read of those on the page alone.
///
/// Those who met come first: where many articles name the person, and meetings fill the page, nothing else is put in
/// order, and nobody knows how many occasions there are in all.
struct OccasionPage {
  /// Of so many articles all is put in order before anybody notices, unless their gatherings are crowded.
  private static let fewArticles = 60

  private let person: Actor
  private let page: AnswerPage<Occasion>
  private let isShort: Bool
  /// How many partners are told by name; `nil` for all.
  private let mostNamed: Int?

  /// - Parameter other: where it is given, only what is between the two.
  /// - Throws: ``ArchiveError``, or a ``Finding`` where there is no such page.
  init(of person: Actor, with other: Actor?, in archive: Archive, by answer: AnswerOptions) throws {
    self.person = person
    isShort = answer.isShort
    mostNamed = answer.mostListed
    if other == nil, let beginning = try Self.meetings(of: person, in: archive, by: answer) {
      page = answer.page(ofBeginning: beginning)
      return
    }
    let outline = try archive.conversationOutline(of: person.id, with: other?.id)
    page = answer.page(of: Conversations(of: outline).occasions(of: person.id, with: other?.id))
    try answer.requirePage(among: [page.count])
  }

  /// The first occasions of all, where those up to the end of the page and one more are meetings; else `nil`.
  ///
  /// People whom the person met together share an occasion: of half as many again there are mostly
  /// enough, else of twice as many.
  private static func meetings(
    of person: Actor, in archive: Archive, by answer: AnswerOptions
  ) throws -> [Occasion]? {
    guard let end = answer.rowsUpToPage, end < Int.max / 4, try archive.articleCount(of: person.id) > fewArticles else {
      return nil
    }
    func outline(besides count: Int) throws -> MeetingOutline? {
      try archive.meetingOutline(of: person.id, first: count + 1)
    }
    var count = end + end / 2
    var next = try outline(besides: count) ?? outline(besides: end)
    while let known = next {
      let occasions = Conversations(of: known.outline).occasions(of: person.id)
      let first = occasions.prefix { !known.leading.isDisjoint(with: $0.partners) }
      if first.count > end { return Array(first) }
      count *= 2
      next = count < Int.max / 4 ? try outline(besides: count) : nil
    }
    return nil
  }

  /// What has to be read.
  var excerpt: Excerpt {
    let occasions = shown.map { occasion in
      ExcerptOccasion(
        kind(of: occasion), with: occasion.partners, naming: mostNamed.map { Array(occasion.partners.prefix($0)) },
        in: Set(occasion.citations.map(\.article)))
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
