import KorpuLanguage
import Testing

@testable import KorpuLanguage

@Suite struct ConceptTableTests {
  private func rows(_ table: String) throws -> ArraySlice<[String]> {
    try #require(Table(ofConcepts: table)).rows.dropFirst()
  }

  @Test(arguments: ["concepts", "places"]) func `each concept stands once, with its kind and nine languages`(
    table: String
  ) throws {
    let rows = try rows(table)
    #expect(Set(rows.map { $0[0] }).count == rows.count)
    for row in rows {
      #expect(row.count == 11, "\(row[0])")
      #expect(ConceptKind(rawValue: row[1]) != nil, "\(row[0])")
    }
  }

  @Test func `other tables speak of concepts that there are`() throws {
    let concepts = Concepts.builtIn
    for row in try rows("composed-concepts") {
      #expect(concepts.concept(named: row[0]) != nil, "\(row[0])")
      for part in row[1].split(separator: " ") { #expect(concepts.concept(named: part) != nil, "\(row[0]): \(part)") }
    }
    for row in try rows("near-concepts") {
      for name in row.prefix(2) { #expect(concepts.concept(named: name) != nil, "\(name)") }
    }
    for row in try rows("known-bodies") {
      for part in row[0].split(separator: " ") where part.first != "=" {
        #expect(concepts.concept(named: part) != nil, "\(part)")
      }
    }
  }
}
