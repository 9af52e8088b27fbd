import KorpuExport
import KorpuModel
import TestSupport

/// Diagrams of invented actors in some countries, joined by chance.
enum RandomDiagrams {
  private static let codes = ["AZ", "KZ", "TR", "UZ", "KG", "TM", "HU", "CN"]

  static func columns(actors: Int, lines: Int, seed: UInt64) -> Diagram {
    var chance = SeededGenerator(seed: seed)
    let countries = Int.random(in: 1...codes.count, using: &chance)
    var places: [[DiagramNode]] = Array(repeating: [], count: countries + 1)
    for number in 0..<actors {
      let isPerson = Int.random(in: 0..<10, using: &chance) < 6
      let isForum = Int.random(in: 0..<10, using: &chance) == 0
      let type: EntityType = isForum ? .forum(.forum) : isPerson ? .person : .organization(.ngo)
      let words = Int.random(in: 1...6, using: &chance)
      let name = (0..<words).map { "Sözlük\($0)" }.joined(separator: " ")
      let node = DiagramNode(id: "actor-\(number)", type: type, name: name)
      places[isForum ? countries : Int.random(in: 0..<countries, using: &chance)].append(node)
    }
    let groups = codes.prefix(countries).enumerated().map { number, code in
      DiagramGroup(
        code: CountryCode(code), heading: code, country: nil, people: places[number].filter { $0.look == .person },
        bodies: places[number].filter { $0.look != .person })
    }
    return Diagram(
      title: "Random", scope: "seed \(seed)", source: "Chance", groups: groups.filter { !$0.nodes.isEmpty },
      centre: places[countries], edges: edges(actors: actors, lines: lines, &chance))
  }

  private static func edges(actors: Int, lines: Int, _ chance: inout SeededGenerator) -> [DiagramEdge] {
    let pairs = (0..<lines).map { _ in
      [Int.random(in: 0..<actors, using: &chance), Int.random(in: 0..<actors, using: &chance)].sorted()
    }
    return Set(pairs.filter { $0[0] != $0[1] }).sorted { $0.lexicographicallyPrecedes($1) }
      .map { DiagramEdge(kind: .relation(.spokeAt), from: "actor-\($0[0])", to: "actor-\($0[1])", articles: 1) }
  }

  /// Countries, each joined to all others by lines of two kinds.
  static func map(of count: Int) -> Diagram {
    let nodes = codes.prefix(count).compactMap { code in CountryCode(code) }.map { country in
      DiagramNode(id: "country-\(country.code)", type: .country(country), name: country.code)
    }
    let edges = nodes.indices.flatMap { one in
      nodes.indices.dropFirst(one + 1).flatMap { other in
        [RelationType.met, .cooperatesWith].map { type in
          DiagramEdge(kind: .relation(type), from: nodes[one].id, to: nodes[other].id, articles: 1, ties: other)
        }
      }
    }
    return Diagram(form: .map, title: "Map", scope: "", source: "", groups: [], centre: Array(nodes), edges: edges)
  }
}
