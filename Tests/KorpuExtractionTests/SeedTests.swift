import KorpuModel
import Testing

/// The seed's facts must follow from grammar: with other names, another order and other verbs they stay the same.
@Suite struct SeedTests {
  @Test func `mentions cut exactly their words`() throws {
    let text = try Seed.text()
    let found = try facts(of: text)
    for mention in found.entities.flatMap(\.mentions) {
      let evidence = try #require(mention.evidence)
      #expect(text[evidence.span].map(String.init) == mention.surface)
      #expect(found.sentences[evidence.sentence].span.contains(evidence.span))
    }
  }

  @Test func `the seed states what its gold says`() throws {
    let found = try facts(of: Seed.text())
    #expect(found.entities.count == 18)
    #expect(found.relations.count == 21)
    #expect(found.statements.count == 10)
    #expect(found.publisher == "Report")
    #expect(found.published == CalendarDate(iso: "2025-11-24"))
    #expect(found.publishedTime == "14:16")
    #expect(found.authors.count == 2)
  }

  @Test(arguments: SeedVariation.all) func `other names, same facts`(_ variation: SeedVariation) throws {
    let text = try Seed.text()
    let expected = Skeleton(of: try facts(of: text), in: variation)
    try expect(Skeleton(of: facts(of: variation.applied(to: text))), equals: expected)
  }

  @Test(arguments: 1..<5) func `other order, same facts`(places: Int) throws {
    let text = try Seed.text()
    let expected = Skeleton(of: try facts(of: text))
    try expect(Skeleton(of: facts(of: Seed.rotated(text, by: places))), equals: expected)
  }

  @Test(arguments: 1..<6) func `other verbs of saying, same facts`(shift: Int) throws {
    let text = try Seed.text()
    let expected = Skeleton(of: try facts(of: text))
    try expect(Skeleton(of: facts(of: Seed.withOtherVerbs(text, shift: shift))), equals: expected)
  }

  @Test(arguments: SeedVariation.all, 1..<5)
  func `names, order and verbs all changed`(_ variation: SeedVariation, places: Int) throws {
    let text = try Seed.text()
    let expected = Skeleton(of: try facts(of: text), in: variation)
    let changed = Seed.withOtherVerbs(Seed.rotated(variation.applied(to: text), by: places), shift: places)
    try expect(Skeleton(of: facts(of: changed)), equals: expected)
  }

  private func expect(_ found: Skeleton, equals expected: Skeleton) throws {
    #expect(found.lines.subtracting(expected.lines).sorted() == [], "too much")
    #expect(expected.lines.subtracting(found.lines).sorted() == [], "missing")
  }
}

/// The facts as lines of names, whatever the ids.
private struct Skeleton {
  let lines: Set<String>

  /// - Parameter variation: What the names are to become, where the facts are those of the seed itself.
  init(of facts: ArticleFacts, in variation: SeedVariation? = nil) {
    func rename(_ name: String) -> String { variation?.applied(to: name) ?? name }
    func kind(_ kind: String?) -> String { kind.map { variation?.kinds[$0] ?? $0 } ?? "" }
    let names = Dictionary(
      uniqueKeysWithValues: facts.entities.map {
        ($0.id, "\($0.type.name) \(kind($0.type.kindName)) \(rename($0.name))")
      })
    func name(_ id: Entity.ID) -> String { names[id] ?? "?" }
    let entities = facts.entities.map { name($0.id) }
    let relations = facts.relations.map { relation in
      let ends = [name(relation.from), name(relation.to)]
      let ordered = relation.type.isSymmetric ? ends.sorted() : ends
      return "\(relation.type.rawValue) \(ordered.joined(separator: " → ")) \(kind(relation.role?.rawValue))"
    }
    let statements = facts.statements.map { statement in
      "\(name(statement.speaker)) \(statement.isDirect) \(rename(statement.opens).split(separator: " ").prefix(3).joined(separator: " ")) … \(rename(statement.closes))"
    }
    lines = Set(entities + relations + statements)
  }
}
