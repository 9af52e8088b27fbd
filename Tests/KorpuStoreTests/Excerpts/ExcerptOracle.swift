import KorpuModel
import KorpuStore
import Testing

/// The parts of a network that excerpts are to be, cut out of the whole of it.
struct ExcerptOracle {
  let network: Network
  /// Of which kind each is as far as the archive has resolved it: where an article names one body as two, the network
  /// may count otherwise.
  private let types: [Actor.ID: EntityType]

  init(of archive: Archive) throws {
    network = try archive.network()
    types = Dictionary(uniqueKeysWithValues: try archive.actors().map { ($0.id, $0.type) })
  }

  /// The types of ties of which an excerpt may cite a single article.
  private static let belongings: Set<RelationType> = [.holdsRole, .represents, .basedIn]

  /// Checks an excerpt against the ties and utterances that belong to it.
  ///
  /// - Parameters:
  ///   - ties: those with all evidence.
  ///   - cited: those of which not all articles are cited.
  func expect(
    _ excerpt: Network, of actors: Set<Actor.ID>, ties: [Tie], cited: [Tie] = [], utterances: [Utterance],
    _ what: String
  ) {
    let whole = Set(ties)
    let expected = whole.union(cited).sorted()
    #expect(excerpt.ties.map(Key.init) == expected.map(Key.init), "\(what)")
    for (found, expected) in zip(excerpt.ties, expected) where found != expected {
      #expect(!whole.contains(expected) && Self.isCitedInPart(found, expected), "\(what): \(found)")
    }
    #expect(excerpt.utterances == utterances, "\(what)")
    expectFrame(excerpt, of: actors, what)
  }

  /// Checks that actors and articles are those of the ties and utterances.
  func expectFrame(_ excerpt: Network, of actors: Set<Actor.ID>, _ what: String) {
    let ends = excerpt.ties.flatMap { [$0.from, $0.to] } + excerpt.utterances.flatMap { [$0.speaker] + $0.about }
    let named = actors.union(ends)
    let expected = network.actors.filter { named.contains($0.id) }
      .map { Actor(id: $0.id, type: types[$0.id] ?? $0.type, name: $0.name) }
    let bare = excerpt.actors.map { Actor(id: $0.id, type: $0.type, name: $0.name) }
    #expect(bare == expected, "\(what)")
    let articles = Set(excerpt.ties.flatMap(\.citations).map(\.article) + excerpt.utterances.map(\.citation.article))
    #expect(excerpt.articles == network.articles.filter { articles.contains($0.id) }, "\(what)")
  }

  /// Whether a tie is one of the network, perhaps with the citations of some articles.
  func holds(_ tie: Tie) -> Bool {
    network.ties.contains { $0 == tie || (Key($0) == Key(tie) && Self.isCitedInPart(tie, $0)) }
  }

  /// Whether the first article of all is cited whole, and of others as many as are cited.
  private static func isCitedInPart(_ found: Tie, _ whole: Tie) -> Bool {
    let articles = Set(found.citations.map(\.article))
    // The names of articles have three letters.
    guard belongings.contains(found.type), let first = whole.citations.map({ $0.article.prefix(3) }).min() else {
      return false
    }
    return articles.contains { $0.prefix(3) == first }
      && found.citations == whole.citations.filter { articles.contains($0.article) }
  }

  private struct Key: Hashable {
    let ends: [String]
    let role: Role?
    let title: String?

    init(_ tie: Tie) {
      ends = [tie.type.rawValue, tie.from, tie.to]
      (role, title) = (tie.role, tie.title)
    }
  }
}

extension ExcerptOracle {
  func checkStatements(_ excerpt: Network, of actor: Actor) {
    let roles = network.ties.filter { $0.type == .holdsRole }
    let own = roles.filter { actor.type == .person ? $0.from == actor.id : $0.to == actor.id }
    let speakers = Set([actor.id] + (actor.type == .person ? [] : own.map(\.from)))
    expect(
      excerpt, of: [actor.id], ties: network.ties.filter { $0.type == .spokeAt && speakers.contains($0.from) },
      cited: own,
      utterances: network.utterances.filter { speakers.contains($0.speaker) }, "statements of \(actor.name)")
  }

  func checkSurroundings(_ excerpt: Network, of actors: Set<Actor.ID>) {
    expect(
      excerpt, of: actors, ties: network.ties.filter { actors.contains($0.from) || actors.contains($0.to) },
      utterances: network.utterances.filter { actors.contains($0.speaker) || !actors.isDisjoint(with: $0.about) },
      "surroundings of \(actors)")
  }

  func checkGathering(_ excerpt: Network, of forum: Actor.ID) {
    let gatherings = reached(from: forum) { ($0.from, $0.to) }.union(reached(from: forum) { ($0.to, $0.from) })
    let own = network.ties.filter { gatherings.contains($0.from) || gatherings.contains($0.to) }
    let guests = Set(
      own.filter { [.spokeAt, .tookPartIn, .organised].contains($0.type) && gatherings.contains($0.to) }.map(\.from))
    let roles = network.ties.filter { [.holdsRole, .represents].contains($0.type) && guests.contains($0.from) }
    let bodies = guests.union(roles.filter { $0.type == .holdsRole }.map(\.to))
    let homes = network.ties.filter { $0.type == .basedIn && bodies.contains($0.from) }
    let floors = own.filter { $0.type == .spokeAt && gatherings.contains($0.to) }
    let utterances = network.utterances.filter { said in
      floors.contains { tie in
        tie.from == said.speaker && tie.citations.contains { $0.article == said.citation.article }
      }
    }
    expect(excerpt, of: [forum], ties: own, cited: roles + homes, utterances: utterances, "gathering \(forum)")
    expectDescription(of: forum, in: excerpt)
  }

  /// Checks that a gathering is called all that articles call it, and cited where they tie something to it.
  private func expectDescription(of forum: Actor.ID, in excerpt: Network) {
    let found = excerpt.actors.first { $0.id == forum }
    let whole = network.actors.first { $0.id == forum }
    #expect(found?.otherNames == whole?.otherNames, "\(forum)")
    let tied = excerpt.ties.filter { [$0.from, $0.to].contains(forum) }.flatMap(\.citations)
    #expect(found?.citations == Set(tied).sorted(), "\(forum)")
  }

  func checkChain(_ excerpt: Network, of one: Actor.ID, _ other: Actor.ID) {
    let pair: Set = [one, other]
    expect(
      excerpt, of: pair, ties: network.ties.filter { Set([$0.from, $0.to]) == pair },
      utterances: network.utterances.filter { said in
        (said.speaker == one && said.about.contains(other)) || (said.speaker == other && said.about.contains(one))
      }, "from \(one) to \(other)")
  }

  private func reached(from forum: Actor.ID, along ends: (Tie) -> (Actor.ID, Actor.ID)) -> Set<Actor.ID> {
    let steps = network.ties.filter { $0.type == .partOf }.map(ends)
    var found: Set = [forum]
    for _ in steps { found.formUnion(steps.filter { found.contains($0.0) }.map(\.1)) }
    return found
  }
}
