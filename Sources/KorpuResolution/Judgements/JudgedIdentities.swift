internal import KorpuModel

/// Who is who by the entries that join and set apart.
struct JudgedIdentities {
  typealias Sides = [Int: JudgementStanding.Side]

  private let closure: JudgementClosure
  private let matcher: JudgementMatcher
  /// For each reference the least one of those that mean the same actor.
  private let roots: [Int]
  /// For each root of references that entries join, the sides on which their actor is.
  private var groups: [Int: Sides] = [:]
  /// For each reference the indices of the differences that have an end in it.
  private var differences: [Int: [Int]] = [:]

  init(_ closure: JudgementClosure) {
    self.closure = closure
    let matcher = JudgementMatcher(closure.references)
    self.matcher = matcher
    var sets = closure.joiningCovered(by: matcher)
    roots = closure.references.indices.map { sets.root(of: $0) }
    for joined in closure.joined { groups[roots[joined]] = [:] }
    for (index, difference) in closure.differences.enumerated() {
      for end in [difference.one, difference.other] { differences[end, default: []].append(index) }
      let (ones, others) = groups(on: difference)
      for group in ones { groups[group]?[difference.entry.number] = .one }
      for group in others { groups[group]?[difference.entry.number] = .other }
    }
  }

  /// A subject that entries join to others is where these are, and belongs to the group of the most narrowed reference
  /// that means it; any other is on the sides of the references that mean it.
  ///
  /// - Complexity: O(references of the subject's name + differences of these).
  func identity(of subject: JudgementSubject) -> (group: Int?, sides: Sides) {
    // The most narrowed comes first.
    let fitting = matcher.fitting(subject)
    if let root = fitting.first.map({ roots[$0] }), let sides = groups[root] { return (root, sides) }
    var sides: Sides = [:]
    for index in Set(fitting.flatMap { differences[$0] ?? [] }) {
      sides[closure.differences[index].entry.number] = side(of: closure.differences[index], fitting)
    }
    return (nil, sides)
  }

  /// The groups that a difference sets apart: those of its two ends, and those of narrower references which an end
  /// covers, unless they are on both sides: then the narrower entry has joined what the wider one sets apart.
  private func groups(on difference: JudgementClosure.Difference) -> (ones: Set<Int>, others: Set<Int>) {
    let ends = [difference.one, difference.other].map { roots[$0] }
    let covered = [difference.one, difference.other].map { end in
      Set(matcher.covered(by: end).map { roots[$0] }).subtracting(ends)
    }
    return (covered[0].subtracting(covered[1]).union([ends[0]]), covered[1].subtracting(covered[0]).union([ends[1]]))
  }

  /// Whom both ends mean is on the side of the narrower.
  private func side(of difference: JudgementClosure.Difference, _ fitting: [Int]) -> JudgementStanding.Side? {
    switch (fitting.contains(difference.one), fitting.contains(difference.other)) {
    case (true, false): return .one
    case (false, true): return .other
    case (false, false): return nil
    case (true, true):
      let (one, other) = (closure.references[difference.one], closure.references[difference.other])
      if one.covers(other) { return .other }
      return other.covers(one) ? .one : nil
    }
  }
}
