import KorpuAnalysis
import KorpuModel

/// All walks of a network that take each step of the definition, without any search: exponential.
struct PathOracle {
  let network: Network

  /// A walk and what it costs in steps and in length.
  struct Walk {
    let actors: [Actor.ID]
    let length: Double

    var steps: Int { actors.count - 1 }
  }

  private var passable: Set<Actor.ID> {
    Set(network.actors.filter { $0.type != .place && $0.type.countryCode == nil }.map(\.id))
  }

  private func articles(_ one: Actor.ID, _ other: Actor.ID) -> Set<String> {
    let ties = network.ties.filter { [$0.from, $0.to] == [one, other] || [$0.from, $0.to] == [other, one] }
    let people = Set(network.actors.filter { $0.type == .person }.map(\.id))
    let words = network.utterances.filter { said in
      (said.speaker == one && said.about.contains(other)) || (said.speaker == other && said.about.contains(one))
    }
    let isSpoken = people.isSuperset(of: [one, other])
    return Set(ties.flatMap(\.citations).map(\.article) + (isSpoken ? words.map(\.citation.article) : []))
  }

  /// The paths without a repeated actor from some actors to others.
  func simplePaths(from starts: Set<Actor.ID>, to ends: Set<Actor.ID>, avoiding: Set<Actor.ID>) -> [Walk] {
    let known = Set(network.actors.map(\.id)).subtracting(avoiding)
    let weights = Dictionary(
      uniqueKeysWithValues: known.map { one in
        (one, Dictionary(uniqueKeysWithValues: known.map { ($0, $0 == one ? 0 : articles(one, $0).count) }))
      })
    var found: [Walk] = []
    func walk(_ path: [Actor.ID], _ length: Double) {
      let last = path[path.count - 1]
      if ends.contains(last) { found.append(Walk(actors: path, length: length)) }
      guard path.count == 1 || passable.contains(last) else { return }
      for (next, weight) in weights[last] ?? [:] where weight > 0 && !path.contains(next) {
        walk(path + [next], length + 1 / Double(weight))
      }
    }
    for start in starts where known.contains(start) { walk([start], 0) }
    return found
  }
}
