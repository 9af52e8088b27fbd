import KorpuModel
import Testing

/// Of a post told in the plural each holder has one: its title is the singular.
@Suite struct SeveralHoldersTests {
  @Test(arguments: [
    ("Deputy Secretaries General of the Aral Council Serik Omarov and Anna Kovac", "deputy secretary general"),
    ("Secretaries General of the Aral Council Serik Omarov and Anna Kovac", "secretary general"),
    ("Deputy Ministers of Culture of Hungary Serik Omarov and Anna Kovac", "deputy minister of culture"),
  ])
  func `a title of one`(holders: String, title: String) throws {
    let facts = try facts(of: "\(holders) attended the Danube Forum.", in: .english)
    let titles = facts.relations.filter { $0.type == .holdsRole }.compactMap(\.title)
    #expect(titles == [title, title])
  }
}
