import KorpuModel
import KorpuStore
import TestSupport
import Testing

@Suite struct ReferenceChoiceTests {
  private func article(_ id: String, _ name: String, country code: String) throws -> ArticleFacts {
    let country = try #require(CountryCode(code))
    return ArticleFacts(
      id: id, digest: id, language: .azerbaijani,
      entities: [
        Entity(id: "p", type: .person, name: name, mentions: []),
        Entity(id: "c", type: .country(country), name: code, mentions: []),
      ],
      relations: [Relation(type: .represents, from: "p", to: "c", role: nil, title: nil)], statements: [])
  }

  @Test func `a name alone is enough where nobody else bears it`() throws {
    let judged = try JudgedArchive([try article("a", "Aysel Həsənli", country: "AZ")])
    let person = try #require(try judged.archive.actors().first { $0.type == .person })
    #expect(try judged.archive.reference(to: person.id) == .person("Aysel Həsənli"))
    #expect(try judged.archive.reference(to: "nobody") == nil)
  }

  @Test func `namesakes are told by their countries`() throws {
    let judged = try JudgedArchive([
      try article("a", "Anar Quliyev", country: "AZ"), try article("b", "Anar Quliyev", country: "KZ"),
    ])
    try judged.judge(.different(.person("Anar Quliyev", in: "AZ"), .person("Anar Quliyev", in: "KZ")))
    let people = try judged.archive.actors().filter { $0.type == .person }
    #expect(people.count == 2)
    let references = try people.compactMap { try judged.archive.reference(to: $0.id)?.description }
    #expect(references.sorted() == ["person:Anar Quliyev@AZ", "person:Anar Quliyev@KZ"])
    for person in people {
      let reference = try #require(try judged.archive.reference(to: person.id))
      #expect(try judged.archive.entities(meantBy: reference) == [person.id])
    }
    #expect(try judged.archive.entities(meantBy: .person("anar quliyev")).count == 2)
  }

  @Test func `an id of before still finds who is meant`() throws {
    let judged = try JudgedArchive([
      try article("a", "Aysel Həsənli", country: "AZ"), try article("b", "Günay Orucova", country: "AZ"),
    ])
    let ids = try judged.archive.actors().filter { $0.type == .person }.map(\.id)
    try judged.judge(.same(.person("Aysel Həsənli"), .person("Günay Orucova")))
    let now = try ids.map { try judged.archive.currentID(of: $0) }
    #expect(now[0] != nil && now[0] == now[1])
    #expect(try judged.archive.currentID(of: "nobody") == nil)
  }
}
