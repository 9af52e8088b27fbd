/// The best paths from some nodes to others, over some on the way, without others.
///
/// A walker is told by the node where it stands and by how many of the nodes on the way it has passed. From the end
/// backwards, Dijkstra's algorithm finds what each such state still has before it (Dijkstra 1959); from the start
/// forwards, the states that lose nothing are followed, the best first, so that paths come out in order and no more of
/// them are walked than were asked for.
struct PathSearch {
  /// A node, and how many nodes on the way are passed when it is reached, it itself among them.
  private struct State: Hashable {
    let node: Int
    let passed: Int
  }

  private struct Step: Comparable {
    let cost: PathCost
    let state: State

    static func < (left: Step, right: Step) -> Bool {
      (left.cost, left.state.node, left.state.passed) < (right.cost, right.state.node, right.state.passed)
    }
  }

  /// The beginning of a path, and what the whole will cost at the least.
  private struct Beginning: Comparable {
    let spent: Int
    let total: Int
    let nodes: [Int]
    let state: State

    static func < (left: Beginning, right: Beginning) -> Bool {
      left.total != right.total ? left.total < right.total : left.nodes.lexicographicallyPrecedes(right.nodes)
    }
  }

  private let graph: PathGraph
  private let measure: PathMeasure
  private let via: [Int]
  private let isAvoided: [Bool]
  private let isStart: [Bool]
  private let isEnd: [Bool]
  private let starts: [Int]
  private let ends: [Int]

  /// - Parameters:
  ///   - via: The nodes on the way, in order, none twice in a row.
  init(
    in graph: PathGraph, by measure: PathMeasure, from starts: [Int], to ends: [Int], via: [Int], avoiding: [Bool]
  ) {
    self.graph = graph
    self.measure = measure
    self.via = via
    self.isAvoided = avoiding
    self.starts = starts.filter { !avoiding[$0] }
    self.ends = ends.filter { !avoiding[$0] }
    isStart = Self.marks(self.starts, count: avoiding.count)
    isEnd = Self.marks(self.ends, count: avoiding.count)
  }

  private static func marks(_ nodes: [Int], count: Int) -> [Bool] {
    nodes.reduce(into: [Bool](repeating: false, count: count)) { $0[$1] = true }
  }

  /// The nodes of the best paths, the best first, of equals by their nodes.
  ///
  /// - Complexity: O((nodes + edges) · log nodes) for each node on the way, and O(length · degree · log) for each path.
  func paths(limit: Int) -> [[Int]] {
    let remaining = remainingCosts()
    let first = starts.map { State(node: $0, passed: passed(0, reaching: $0)) }
    guard let best = first.compactMap({ remaining[$0]?.first }).min() else { return [] }
    var queue = PathQueue<Beginning>()
    for state in first {
      guard let cost = remaining[state], cost.first == best else { continue }
      queue.push(Beginning(spent: 0, total: cost.second, nodes: [state.node], state: state))
    }
    var found: [[Int]] = []
    while found.count < limit, let beginning = queue.pop() {
      guard let left = remaining[beginning.state], left != .none else {
        found.append(beginning.nodes)
        continue
      }
      for next in continuations(of: beginning, left: left, remaining) { queue.push(next) }
    }
    return found
  }

  private func continuations(
    of beginning: Beginning, left: PathCost, _ remaining: [State: PathCost]
  ) -> [Beginning] {
    let row = graph.graph.row(of: beginning.state.node)
    return row.compactMap { place in
      let node = Int(graph.graph.neighbours[place])
      let state = State(node: node, passed: passed(beginning.state.passed, reaching: node))
      let cost = measure.cost(ofWeight: graph.graph.weights[place])
      guard let rest = remaining[state], rest.first + cost.first == left.first else { return nil }
      let spent = beginning.spent + cost.second
      return Beginning(spent: spent, total: spent + rest.second, nodes: beginning.nodes + [node], state: state)
    }
  }

  /// What the states from which an end can be reached still have before them, as far as the best starts need it.
  private func remainingCosts() -> [State: PathCost] {
    var settled: [State: PathCost] = [:]
    var queue = PathQueue<Step>()
    for end in ends { queue.push(Step(cost: .none, state: State(node: end, passed: via.count))) }
    var best = Int.max
    while let step = queue.pop(), step.cost.first <= best {
      guard settled[step.state] == nil else { continue }
      settled[step.state] = step.cost
      if isStart[step.state.node], step.state.passed == passed(0, reaching: step.state.node) {
        best = min(best, step.cost.first)
      }
      for previous in previous(of: step.state) where settled[previous.state] == nil {
        queue.push(Step(cost: step.cost + previous.cost, state: previous.state))
      }
    }
    return settled
  }

  /// The states from which one step leads to a state, and what it costs.
  private func previous(of state: State) -> [Step] {
    guard mayReach(state), let before = passedBefore(state) else { return [] }
    return graph.graph.row(of: state.node).compactMap { place in
      let node = Int(graph.graph.neighbours[place])
      let previous = State(node: node, passed: before)
      guard !isAvoided[node], mayLeave(previous) else { return nil }
      return Step(cost: measure.cost(ofWeight: graph.graph.weights[place]), state: previous)
    }
  }

  /// How many nodes on the way are passed once a node is reached.
  private func passed(_ passed: Int, reaching node: Int) -> Int {
    passed < via.count && via[passed] == node ? passed + 1 : passed
  }

  /// How many were passed before a state was reached.
  private func passedBefore(_ state: State) -> Int? {
    if state.passed > 0, via[state.passed - 1] == state.node { return state.passed - 1 }
    return state.passed < via.count && via[state.passed] == state.node ? nil : state.passed
  }

  /// Countries and places are reached at the end alone.
  private func mayReach(_ state: State) -> Bool {
    graph.isPassable[state.node] || (isEnd[state.node] && state.passed == via.count)
  }

  /// Countries and places are left at the start alone.
  private func mayLeave(_ state: State) -> Bool {
    graph.isPassable[state.node] || (isStart[state.node] && state.passed == passed(0, reaching: state.node))
  }
}
