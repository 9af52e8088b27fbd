import Foundation
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

@testable import KorpuResolution

@Suite struct NodeOutlineTests {
  private static let towns = ["Akdağ", "Baldere", "Ақтөбек", "Gülxan", "Sarıtaş", "Орумат"]
  private static let kinds = [
    "Gençlik Vakfı", "Elm Universiteti", "Білім қоры", "II Media Forumu", "2024 Ekoloji Konqresi", "Kadınlar Birliği",
  ]

  /// Names as articles print them, and invented ones of bodies of one kind and field, which most tell apart.
  private func nodes() throws -> [NameNode] {
    let table = try String(contentsOf: Repository.root.appending(path: "Tests/Resolution/groups.tsv"), encoding: .utf8)
    let printed = table.split(separator: "\n").map { $0.split(separator: "\t") }
      .filter { $0.count > 3 && ($0[1] == "organization" || $0[1] == "forum") }
      .compactMap { row in
        Language(rawValue: String(row[3].prefix(2))).map { (String(row[1]), String(row[2]), $0) }
      }
    let invented = Self.towns.flatMap { town in
      Self.kinds.flatMap { kind in
        [Language.turkish, .azerbaijani, .kazakh, .hungarian].map { language in
          (kind.contains("2024") || kind.contains("II") ? "forum" : "organization", "\(town) \(kind)", language)
        }
      }
    }
    return (printed + invented).map { type, name, language in
      let text = NormalizedName(name, in: language).text
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
      for other in stride(from: one + 1 + one % 7, to: nodes.count, by: 7) where outlines.areTwo(one, other) {
        told += 1
        let names = NodeNameComparison(nodes[one], nodes[other])
        let isLink = names.mayBeOne && NodeComparison(nodes[one], nodes[other], named: names).bits > 0
        #expect(!isLink, "\(nodes[one].key.text) ~ \(nodes[other].key.text)")
      }
    }
    #expect(told > 1_000)
  }

  @Test func `outlines change no link`() throws {
    let nodes = try nodes().sorted { $0.key < $1.key }
    var blocks: [BlockingKey: [Int]] = [:]
    for (place, node) in nodes.enumerated() {
      for key in node.blockingKeys { blocks[key, default: []].append(place) }
    }
    let candidates = CandidatePairs(of: nodes, blocks)
    func links(outlinedFrom many: Int) -> Set<NodeLink> {
      Set(candidates.links(outlinedFrom: many).filter { $0.bits > 0 })
    }
    #expect(!links(outlinedFrom: 0).isEmpty && links(outlinedFrom: 0) == links(outlinedFrom: .max))
    #expect(candidates.links(outlinedFrom: 0).count < candidates.links(outlinedFrom: .max).count)
  }
}
