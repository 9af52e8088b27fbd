import KorpuLanguage
import KorpuModel
import Testing

@testable import KorpuResolution

@Suite struct NodeOutlineTests {
  private static let towns = ["Akdağ", "Baldere", "Ақтөбек", "Gülxan", "Sarıtaş", "Орумат"]
  private static let kinds = [
    "Gençlik Vakfı", "Elm Universiteti", "Білім қоры", "II Media Forumu", "2024 Ekoloji Konqresi", "Kadınlar Birliği",
    // Two numbers that have one bit.
    "Media Birliyi 17", "Media Birliyi 81",
  ]

  /// Invented names of bodies of one kind and field, which most tell apart.
  private var invented: [PrintedName] {
    var names: [PrintedName] = []
    for town in Self.towns {
      for kind in Self.kinds {
        let type = kind.contains("2024") || kind.contains("II") ? "forum" : "organization"
        for language in [Language.turkish, .azerbaijani, .kazakh, .hungarian] {
          names.append(PrintedName(type: type, name: "\(town) \(kind)", language: language))
        }
      }
    }
    return names
  }

  /// - Parameter readings: Shared by all names, if given.
  private func nodes(among readings: BodyReadings? = nil) throws -> [NameNode] {
    let printed = try PrintedName.all().filter { $0.type == "organization" || $0.type == "forum" }
    return (printed + invented).map { printed in
      let (type, language) = (printed.type, printed.language)
      let text = NormalizedName(printed.name, in: language).text
      return NameNode(
        key: NodeKey(type: type, name: text, language: language),
        profile: NodeProfile(kind: nil, features: [NodeFeature(.person, String(text.prefix(1)))], abbreviations: []),
        name: NodeName(text, ofType: type, in: language, withoutCountry: nil, among: readings))
    }
  }

  @Test func `names that outlines tell apart are no link`() throws {
    let nodes = try nodes()
    var outlines = NodeOutlines(of: nodes, in: nodes.indices.map { [$0] })
    var told = 0
    for one in nodes.indices {
      for other in stride(from: one + 1 + one % 23, to: nodes.count, by: 23)
      where outlines.mostOfNames(one, other).map({ NodeOutlines.areTwo(nodes[one], nodes[other], atMost: $0) }) ?? true
      {
        told += 1
        let names = NodeNameComparison(nodes[one], nodes[other])
        let isLink = names.mayBeOne && NodeComparison(nodes[one], nodes[other], named: names).bits > 0
        #expect(!isLink, "\(nodes[one].key.text) ~ \(nodes[other].key.text)")
      }
    }
    #expect(told > 1_000)
  }

  private func candidates(among readings: BodyReadings? = nil) throws -> CandidatePairs {
    let nodes = try nodes(among: readings).sorted { $0.key < $1.key }
    return CandidatePairs(of: nodes, with: nodes.map(\.blockingKeys))
  }

  @Test func `names that are read as one are compared once, and held together as each by itself`() throws {
    let nodes = try nodes(among: BodyReadings())
    #expect(NameGroups(of: nodes).members.count < nodes.count)
    #expect(try NameGroups(of: self.nodes()).members.count == nodes.count)
    func links(_ candidates: CandidatePairs, outlinedFrom many: Int) -> Set<NodeLink> {
      Set(candidates.links(outlinedFrom: many).filter { $0.bits > 0 })
    }
    let alone = try links(candidates(), outlinedFrom: .max)
    let together = try candidates(among: BodyReadings())
    #expect(links(together, outlinedFrom: .max) == alone && links(together, outlinedFrom: 0) == alone)
  }

  @Test func `outlines change no link`() throws {
    let candidates = try candidates()
    func links(outlinedFrom many: Int) -> Set<NodeLink> {
      Set(candidates.links(outlinedFrom: many).filter { $0.bits > 0 })
    }
    #expect(!links(outlinedFrom: 0).isEmpty && links(outlinedFrom: 0) == links(outlinedFrom: .max))
    #expect(candidates.links(outlinedFrom: 0).count < candidates.links(outlinedFrom: .max).count)
  }

  @Test func `bodies that differ in nothing but a number are told apart by it`() throws {
    let nodes = try nodes()
    var outlines = NodeOutlines(of: nodes, in: nodes.indices.map { [$0] })
    let numbered = nodes.indices.filter { nodes[$0].key.text.contains("media birliyi") }
    for one in numbered {
      for other in numbered where one < other {
        let numbers = [one, other].map { nodes[$0].key.text.contains("17") }
        #expect(numbers[0] == numbers[1] || outlines.mostOfNames(one, other) == nil)
      }
    }
    #expect(numbered.count == 2 * Self.towns.count * 4)
  }

  @Test(arguments: [2, 3]) func `links are the same on however many processors`(count: Int) throws {
    let candidates = try candidates()
    #expect(candidates.links(processors: count) == candidates.links(processors: 1))
  }
}
