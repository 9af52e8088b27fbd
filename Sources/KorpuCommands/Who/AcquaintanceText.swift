internal import Korpu

/// Acquaintances as text to read.
struct AcquaintanceText {
  private let names: ActorNames
  private let posts: [Actor.ID: [String]]

  /// Whether every sentence that says so is shown, and not those of meetings alone.
  private let showsEvidence: Bool

  /// How many of a list are shown, with how many more there are; `nil` for all.
  private let mostListed: Int?

  init(of network: Network, showsEvidence: Bool, mostListed: Int?) {
    self.showsEvidence = showsEvidence
    self.mostListed = mostListed
    let names = ActorNames(of: network)
    self.names = names
    posts = Dictionary(grouping: network.ties.filter { $0.type == .holdsRole }, by: \.from).mapValues { ties in
      ties.map { [$0.title ?? $0.role?.rawValue, names.name($0.to)].compactMap(\.self).joined(separator: ", ") }
    }
  }

  func text(_ acquaintances: [Acquaintance]) -> String {
    guard !acquaintances.isEmpty else { return "Nobody is said to have spoken with anybody.\n" }
    return acquaintances.map { lines(of: $0).map { $0.withoutControls + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(of acquaintance: Acquaintance) -> [String] {
    let person = acquaintance.person
    let heading = [person.name] + (posts[person.id].map { [$0.joined(separator: "; ", listing: mostListed)] } ?? [])
    guard !acquaintance.occasions.isEmpty else {
      return [heading.joined(separator: " — "), "  No conversation is told of."]
    }
    return [heading.joined(separator: " — ")]
      + zip(acquaintance.occasions, acquaintance.furtherArticles).flatMap { occasion, further in
        lines(of: occasion, for: acquaintance) + more(further)
      }
  }

  private func lines(of occasion: Occasion, for acquaintance: Acquaintance) -> [String] {
    let partners = occasion.partners.map(name).joined(separator: ", ", listing: mostListed)
    let words = occasion.words.filter { acquaintance.tellsBothSides || $0.speaker == acquaintance.person.id }
    return ["  \(verb(occasion.kind)) \(partners)", "    \(circumstances(of: occasion))"]
      + evidence(of: occasion).map { "    evidence: \($0)" }
      + words.map { "    \(attribution(of: $0, in: acquaintance)): «\($0.words)»" }
  }

  private func verb(_ kind: Conversation.Kind) -> String {
    switch kind {
    case .direct: "met"
    case .sharedFloor: "shared the floor with"
    case .addressed: "in statements, with"
    }
  }

  /// Where, when, and which articles say so.
  private func circumstances(of occasion: Occasion) -> String {
    let articles = Set(occasion.citations.map(\.article)).sorted().map { "[\($0)]" }.joined(separator: " ")
    let dates = period(of: occasion.dates.map(\.iso))
    let parts = [
      occasion.forum.map(name) ?? "", occasion.places.map(name).joined(separator: ", "),
      dates.isEmpty ? "" : "published \(dates)", articles,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// How many more articles tell of it, and how they are asked for.
  private func more(_ articles: Int) -> [String] {
    if articles == 0 { return [] }
    return ["    \(articles) more \(articles == 1 ? "article tells" : "articles tell") of it; --evidence shows all."]
  }

  /// Dates, or the first and the last one of many.
  private func period(of dates: [String]) -> String {
    guard let mostListed, dates.count > mostListed else { return dates.joined(separator: ", ") }
    return "\(dates[0]) to \(dates[dates.count - 1])"
  }

  /// The sentences that tell of a meeting, each once, whatever parts of it do. The floor of a gathering is told by the words spoken there.
  private func evidence(of occasion: Occasion) -> [String] {
    occasion.kind == .direct || showsEvidence ? occasion.citations.compactMap(\.sentence).unique() : []
  }

  private func attribution(of utterance: Utterance, in acquaintance: Acquaintance) -> String {
    let how = utterance.isDirect ? "quoted" : "reported"
    return acquaintance.tellsBothSides ? "\(name(utterance.speaker)), \(how)" : how
  }

  private func name(_ actor: Actor.ID) -> String { names.name(actor) }
}
