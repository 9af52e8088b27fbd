import GRDB
import KorpuAnalysis
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

@testable import KorpuStore

/// Typed names find in an archive whom a look at all names finds. The seed is the argument of the test.
@Suite struct NameLookupTests {
  private static let seeds: [UInt64] = (1...8).map { $0 }

  /// All actors with as many citations as the network has.
  private func actors(of archive: Archive) throws -> [Actor] {
    let counted = Dictionary(uniqueKeysWithValues: try archive.network().actors.map { ($0.id, $0.citations) })
    return try archive.actors().compactMap { actor in
      counted[actor.id].map { citations in
        Actor(
          id: actor.id, type: actor.type, name: actor.name, otherNames: actor.otherNames, citations: citations,
          formerIDs: actor.formerIDs)
      }
    }
  }

  @Test(arguments: seeds) func `the index finds what all names give, as well and in the same order`(seed: UInt64) throws
  {
    var news = try MixedNews(seed: seed)
    let actors = try actors(of: news.archive)
    let types: Set<EntityTypeName> = seed.isMultiple(of: 3) ? [.person] : Set(EntityTypeName.allCases)
    let directory = ActorDirectory(of: actors.filter { types.contains($0.type.typeName) })
    for typed in news.queries(40) {
      let expected = directory.matches(for: typed)
      let found = try news.archive.matches(for: typed, among: types)
      #expect(found.map(\.actor.id) == expected.map(\.actor.id), "\(typed)")
      #expect(found.map(\.quality) == expected.map(\.quality), "\(typed)")
      #expect(found.map(\.articles) == expected.map(\.articles), "\(typed)")
      let best = try news.archive.actors(named: typed, among: types)
      #expect(best.map(\.id) == directory.candidates(for: typed).map(\.id), "\(typed)")
      #expect(best.map(\.otherNames) == directory.candidates(for: typed).map(\.otherNames), "\(typed)")
    }
    #expect(try news.archive.condition().damages.isEmpty)
  }

  @Test func `the random queries find people in every way`() throws {
    var found: [NameMatchQuality: Int] = [:]
    for seed in Self.seeds.prefix(6) {
      var news = try MixedNews(seed: seed)
      for typed in news.queries(40) {
        for match in try news.archive.matches(for: typed) { found[match.quality, default: 0] += 1 }
      }
    }
    #expect(NameMatchQuality.allCases.allSatisfy { found[$0, default: 0] > 20 }, "\(found)")
  }

  @Test func `who is hidden is found only where that is asked for`() throws {
    let person = Entity(id: "p", type: .person, name: "Aysel Həsənli", mentions: [])
    let facts = ArticleFacts(
      id: "a", digest: "a", language: .azerbaijani, entities: [person], relations: [], statements: [])
    let judged = try JudgedArchive([facts])
    try judged.judge(.hide(.person("Aysel Həsənli")))
    #expect(try judged.archive.actors(named: "hesenli").isEmpty)
    #expect(try judged.archive.actors(named: "hesenli", withHidden: true).map(\.name) == ["Aysel Həsənli"])
  }

  @Test(arguments: ["KZ", "Kazakhstan", "Қазақстан", "qazaxistan"]) func `a country is found by its names`(
    typed: String
  ) throws {
    let country = try #require(CountryCode("KZ"))
    let judged = try JudgedArchive([
      ArticleFacts(
        id: "a", digest: "a", language: .azerbaijani,
        entities: [Entity(id: "c", type: .country(country), name: "Qazaxıstan", mentions: [])], relations: [],
        statements: [])
    ])
    #expect(try judged.archive.actors(named: typed).map(\.type.countryCode) == [country])
  }

  @Test func `an id of before two turned out to be one finds that one`() throws {
    let judged = try JudgedArchive(
      ["Aysel Həsənli", "Günay Orucova"].map { name in
        ArticleFacts(
          id: name, digest: name, language: .azerbaijani,
          entities: [Entity(id: "p", type: .person, name: name, mentions: [])], relations: [], statements: [])
      })
    let ids = try judged.archive.actors().map(\.id)
    try judged.judge(.same(.person("Aysel Həsənli"), .person("Günay Orucova")))
    let one = try #require(try judged.archive.actors().first)
    #expect(one.formerIDs == ids.filter { $0 != one.id })
    for id in ids {
      #expect(try judged.archive.actors(named: id).map(\.id) == [one.id])
      #expect(ActorDirectory(of: try judged.archive.network().actors).candidates(for: id).map(\.id) == [one.id])
    }
  }

  @Test(arguments: seeds.prefix(4)) func `an archive without the index gets the one that it would have`(seed: UInt64)
    throws
  {
    var news = try MixedNews(seed: seed)
    let typed = news.queries(30)
    let found = try typed.map { try news.archive.matches(for: $0) }
    try news.archive.write { database in
      try LookupTables(database).removeAll()
      try database.execute(sql: "UPDATE entity SET named = 0")
    }
    #expect(try !news.archive.condition().damages.isEmpty)
    try news.archive.write { try LookupTables($0).fill() }
    #expect(try typed.map { try news.archive.matches(for: $0) } == found)
    #expect(try news.archive.condition().damages.isEmpty)
  }

  @Test(arguments: seeds.prefix(4)) func `names are found after who is who was found anew`(seed: UInt64) throws {
    var news = try MixedNews(seed: seed)
    let typed = news.queries(30)
    let found = try typed.map { try news.archive.matches(for: $0) }
    try news.archive.resolve(by: ExtractionVersion(rules: 7, tables: "t"))
    #expect(try typed.map { try news.archive.matches(for: $0) } == found)
    #expect(try news.archive.condition().damages.isEmpty)
  }
}
