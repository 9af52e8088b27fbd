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

  private func nodes() throws -> [NameNode] {
    let printed = try PrintedName.all().filter { $0.type == "organization" || $0.type == "forum" }
    return (printed + invented).map { printed in
      let (type, language) = (printed.type, printed.language)
      let text = NormalizedName(printed.name, in: language).text
      return NameNode(
        key: NodeKey(type: type, name: text, language: language),
        profile: NodeProfile(kind: nil, features: [NodeFeature(.person, String(text.prefix(1)))], abbreviations: []),
        name: NodeName(text, ofType: type, in: language, withoutCountry: nil))
    }
  }

  @Test func `names that outlines tell apart are no link`() throws {
    let nodes = try nodes()
    var outlines = NodeOutlines(of: nodes)
    var told = 0
    for one in nodes.indices {
      for other in stride(from: one + 1 + one % 23, to: nodes.count, by: 23) where outlines.areTwo(one, other) {
        told += 1
        let names = NodeNameComparison(nodes[one], nodes[other])
        let isLink = names.mayBeOne && NodeComparison(nodes[one], nodes[other], named: names).bits > 0
        #expect(!isLink, "\(nodes[one].key.text) ~ \(nodes[other].key.text)")
      }
    }
    #expect(told > 1_000)
  }

  private func candidates() throws -> CandidatePairs {
    let nodes = try nodes().sorted { $0.key < $1.key }
    var blocks: [BlockingKey: [Int]] = [:]
    for (place, node) in nodes.enumerated() {
      for key in node.blockingKeys { blocks[key, default: []].append(place) }
    }
    return CandidatePairs(of: nodes, blocks)
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
    var outlines = NodeOutlines(of: nodes)
    let numbered = nodes.indices.filter { nodes[$0].key.text.contains("media birliyi") }
    for one in numbered {
      for other in numbered where one < other {
        let numbers = [one, other].map { nodes[$0].key.text.contains("17") }
        #expect(numbers[0] == numbers[1] || outlines.areTwo(one, other))
      }
    }
    #expect(numbered.count == 2 * Self.towns.count * 4)
  }

  @Test(arguments: [2, 3]) func `links are the same on however many processors`(count: Int) throws {
    let candidates = try candidates()
    #expect(candidates.links(processors: count) == candidates.links(processors: 1))
  }
}
