internal import GRDB
internal import KorpuResolution

/// Finds the questions that no judgement has answered, with what there is to answer them by.
struct OpenQuestions {
  private let constraints: ArchiveConstraints
  private let sides: ReviewSides

  init(_ database: Database) throws {
    constraints = try ArchiveConstraints(database)
    sides = try ReviewSides(database)
  }

  /// The first of some questions that are open.
  func first(
    _ limit: Int, of questions: [ReviewQuestion]
  ) throws -> [(question: ReviewQuestion, pair: ReviewPair)] {
    var open: [(question: ReviewQuestion, pair: ReviewPair)] = []
    for question in questions {
      guard open.count < limit else { break }
      if let pair = try pair(for: question) { open.append((question, pair)) }
    }
    return open
  }

  private func pair(for question: ReviewQuestion) throws -> ReviewPair? {
    guard let other = try sides.table.node(question.other) else { return nil }
    let nodes = try question.nodes.compactMap(sides.table.node).filter { !decide(on: $0.node.key, other.node.key) }
    return try sides.pair(question.link, nodes, other)
  }

  /// Whether judgements say that both are one, or that they are two.
  private func decide(on one: NodeKey, _ other: NodeKey) -> Bool {
    if let number = constraints.joinedClass(of: one), number == constraints.joinedClass(of: other) { return true }
    return constraints.mustDiffer(one, other)
  }
}
