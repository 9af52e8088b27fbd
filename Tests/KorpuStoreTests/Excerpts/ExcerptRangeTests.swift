import KorpuAnalysis
import KorpuModel
import KorpuStore
import TestSupport
import Testing

/// A few rows of a list that are read alone are those rows of the whole network. The seed is the argument of the test.
@Suite struct ExcerptRangeTests {
  private static let seeds: [UInt64] = (1...8).map { $0 }

  /// A page of a list, or one that begins after it.
  private func rows(of count: Int, by random: inout SeededGenerator) -> Range<Int> {
    let length = random.pick(Array(1...5))
    let start = random.pick(Array(0...count / length + 1)) * length
    return start..<start + length
  }

  private func rows(_ rows: Range<Int>, of range: StatementRange, among found: [FoundStatement]) -> [FoundStatement] {
    let read = found.filter { range.articles.contains($0.utterance.citation.article) }
    return read.isEmpty ? [] : Array(read.dropFirst(rows.lowerBound - range.preceding).prefix(rows.count))
  }

  /// What is told of a statement, but for which of several articles gives the speaker a post.
  private func told(_ statement: FoundStatement) -> [String] {
    let standing = statement.standing.ties.flatMap { [$0.from, $0.to, $0.title ?? ""] }
    return [
      statement.utterance.speaker, statement.utterance.words, statement.article?.id ?? "", statement.date?.iso ?? "",
    ]
      + statement.utterance.about + statement.forums + standing
  }

  @Test(arguments: seeds) func `statements are those of the whole network`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let network = try archive.network()
    let whole = StatementSearch(of: network)
    var random = SeededGenerator(seed: seed)
    for actor in network.actors {
      for subjects in [[], Set([random.pick(network.actors).id])] {
        let expected = whole.statements(of: actor.id, about: subjects)
        let rows = rows(of: expected.count, by: &random)
        let range = try archive.statementRange(of: actor.id, about: subjects, rows: rows)
        #expect(range.total == expected.count, "\(actor.id) \(subjects)")
        let excerpt = try archive.excerpt(.statementRange(of: actor.id, range))
        let found = StatementSearch(of: excerpt).statements(of: actor.id, about: subjects)
        let shown = self.rows(rows, of: range, among: found)
        #expect(
          shown.map(told) == expected.dropFirst(rows.lowerBound).prefix(rows.count).map(told), "\(actor.id) \(rows)")
        // What the rows do not need is not read.
        #expect(Set(excerpt.utterances.map(\.citation.article)) == range.articles, "\(actor.id) \(rows)")
        #expect(range.articles.count <= rows.count, "\(actor.id) \(rows)")
      }
    }
  }

  @Test(arguments: seeds) func `programmes are those of the whole network`(seed: UInt64) throws {
    let archive = try TiedNews(seed: seed).archive
    let network = try archive.network()
    var random = SeededGenerator(seed: seed)
    for forum in network.actors where forum.type.typeName == .forum {
      let expected = try #require(Programmes(of: network).programme(of: forum.id))
      let outline = try #require(Programmes(of: try archive.programmeOutline(of: forum.id)).programme(of: forum.id))
      #expect(frame(of: outline) == frame(of: expected))
      let guests = random.pick(Array(0...3))
      let told = Set(
        all(expected).flatMap { $0.speakers + $0.participants + $0.organisers }.map(\.actor).prefix(guests))
      let ranges = try all(expected).map { programme in
        let rows = rows(of: programme.statements.count, by: &random)
        return (programme, rows, try archive.statementRange(at: programme.forum, rows: rows))
      }
      let excerpt = try archive.excerpt(.programme(of: forum.id, telling: told, ranges.map(\.2)))
      let found = try #require(Programmes(of: excerpt).programme(of: forum.id))
      #expect(frame(of: found, among: told) == frame(of: expected, among: told), "\(forum.id)")
      // Excerpts cite gatherings where they tie something to them.
      let tied = all(try #require(Programmes(of: try archive.excerpt(.gathering(forum.id))).programme(of: forum.id)))
      for (programme, rows, range) in ranges {
        #expect(range.total == programme.statements.count)
        let same = try #require(all(found).first { $0.forum == programme.forum })
        let shown = self.rows(rows, of: range, among: same.statements)
        let expected = programme.statements.dropFirst(rows.lowerBound).prefix(rows.count)
        #expect(shown.map(self.told) == expected.map(self.told), "\(programme.forum) \(rows)")
        let tied = try #require(tied.first { $0.forum == programme.forum })
        #expect(same.dates == tied.dates, "\(programme.forum)")
        #expect(programme.forum != forum.id || same.citations.first == tied.citations.first, "\(programme.forum)")
        try check(same, against: programme, telling: told)
      }
    }
  }

  @Test func `the random archives hold statements on several pages`() throws {
    var (statements, floors) = (0, 0)
    for seed in Self.seeds {
      let network = try TiedNews(seed: seed).archive.network()
      let search = StatementSearch(of: network)
      statements += network.actors.count { search.statements(of: $0.id).count > 5 }
      let programmes = Programmes(of: network)
      floors += network.actors.compactMap { programmes.programme(of: $0.id) }.count { $0.statements.count > 2 }
    }
    #expect(statements > 2 && floors > 2, "\(statements) \(floors)")
  }

  private func all(_ programme: Programme) -> [Programme] { [programme] + programme.sessions.flatMap(all) }

  /// The gatherings and who had which part in them, in order.
  private func frame(of programme: Programme, among told: Set<Actor.ID>? = nil) -> [[String]] {
    all(programme).map { part in
      let lists = [part.organisers, part.speakers, part.participants].flatMap { list in
        list.map(\.actor).filter { told?.contains($0) ?? true } + ["|"]
      }
      return [part.forum] + part.wholes.map(\.actor) + ["|"] + part.places.map(\.actor) + ["|"] + lists
    }
  }

  /// Checks what is told of participants.
  private func check(_ found: Programme, against expected: Programme, telling told: Set<Actor.ID>) throws {
    let lists: [KeyPath<Programme, [Participant]>] = [\.organisers, \.speakers, \.participants]
    for list in lists {
      let whole = expected[keyPath: list].filter { told.contains($0.actor) }
      for (one, other) in zip(found[keyPath: list].filter({ told.contains($0.actor) }), whole) {
        #expect(one.citations == other.citations && one.country == other.country, "\(one.actor)")
        #expect(posts(one.roles) == posts(other.roles) && posts(one.otherRoles) == posts(other.otherRoles))
      }
    }
  }

  private func posts(_ ties: [Tie]) -> [[String]] {
    ties.map { [$0.to, $0.role?.rawValue ?? "", $0.title ?? ""] }
  }
}
