internal import KorpuModel

/// The entries which say that two references are one, as a graph in which to look for what joins two of them.
struct SameLinks {
  private struct Link {
    let entry: Judgement
    let end: Int
  }

  private var links: [[Link]]

  init(count: Int) { links = Array(repeating: [], count: count) }

  mutating func add(_ entry: Judgement, between one: Int, _ other: Int) {
    links[one].append(Link(entry: entry, end: other))
    links[other].append(Link(entry: entry, end: one))
  }

  /// A shortest chain of entries from one reference to another, found breadth first, the earlier entries preferred.
  /// Empty where both are the same, or nothing joins them.
  ///
  /// - Complexity: O(entries).
  func path(from start: Int, to goal: Int) -> [Judgement] {
    var arrivals: [Int: (entry: Judgement, from: Int)] = [:]
    var frontier = [start]
    while !frontier.isEmpty, arrivals[goal] == nil {
      var next: [Int] = []
      for place in frontier {
        for link in links[place] where link.end != start && arrivals[link.end] == nil {
          arrivals[link.end] = (link.entry, place)
          next.append(link.end)
        }
      }
      frontier = next
    }
    var path: [Judgement] = []
    var place = goal
    while place != start, let arrival = arrivals[place] {
      path.append(arrival.entry)
      place = arrival.from
    }
    return path.reversed()
  }
}
