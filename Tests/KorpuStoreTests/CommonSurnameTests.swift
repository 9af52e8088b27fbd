import KorpuModel
import KorpuResolution
import KorpuStore
import TestSupport
import Testing

/// People of one surname, about as many as there may be for a bare one to tell somebody. The seed is the argument.
@Suite struct CommonSurnameTests {
  private static let seeds: [UInt64] = (1...8).map { $0 }

  /// An article that names one person of a country, or nobody.
  private func article(_ number: Int, _ person: (name: String, country: String)?) throws -> ArticleFacts {
    let digits = String(1_000 + number)
    let entities = try person.map { person in
      [
        Entity(id: "p", type: .person, name: person.name, mentions: [Mention(surface: person.name, evidence: nil)]),
        Entity(id: "c", type: .country(try #require(CountryCode(person.country))), name: "C", mentions: []),
      ]
    }
    return ArticleFacts(
      id: digits, digest: String(repeating: "0", count: 60) + digits, language: .azerbaijani, entities: entities ?? [],
      relations: person == nil ? [] : [Relation(type: .represents, from: "p", to: "c", role: nil, title: nil)],
      statements: [])
  }

  /// A known person of one country, some of others, and articles that have no more than the surname.
  private func articles(_ random: inout SeededGenerator) throws -> [ArticleFacts] {
    let others = ShortNameResolution.mostNamesakes - 4 + random.below(8)
    let crowd = GivenNames.distinct(others).map { ("\($0) Qoralov", "AZ") }
    let known = (0..<3).map { _ in ("Selim Qoralov", "KZ") }
    let short = ["Qoralov", "S.Qoralov", "R.Qoralov"].flatMap { name in
      (0..<2).map { _ in (name, random.pick(["KZ", "AZ"])) }
    }
    return try (crowd + known + short).shuffled(using: &random).enumerated().map { try article($0, $1) }
  }

  /// Which articles name one person.
  private func persons(_ network: Network) -> Set<[String]> {
    Set(network.actors.filter { $0.type == .person }.map { $0.citations.map(\.article) })
  }

  @Test(arguments: seeds) func `an archive counts people as all articles together do, whoever comes and goes`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    var articles = try articles(&random)
    let judged = try JudgedArchive()
    let size = 1 + random.below(5)
    for start in stride(from: 0, to: articles.count, by: size) {
      try judged.add(Array(articles[start...].prefix(size)))
      let network = Network(merging: Array(articles.prefix(start + size)))
      #expect(persons(try judged.archive.network()) == persons(network), "after \(start + size) articles")
    }
    for number in articles.indices.shuffled(using: &random).prefix(10) {
      articles[number] = try article(number, nil)
      // An account with its text takes the place of one without.
      #expect(try judged.archive.add([NewArticle(facts: articles[number], text: "Mətn")]) == [.replaced])
      #expect(persons(try judged.archive.network()) == persons(Network(merging: articles)), "without \(number)")
    }
  }
}
