internal import KorpuModel

/// Reads all ties off a scene, pattern after pattern; a tie found several times is one with several sentences.
struct RelationReader {
  let scene: Scene
  let statements: [StatementFinding]

  func relations() -> [RelationFinding] {
    var context = RelationContext(statements: statements)
    for pattern in RelationPatterns.all {
      for finding in pattern.findings(in: scene, context: context) { add(finding, to: &context.found) }
    }
    return context.found
  }

  private func add(_ finding: RelationFinding, to found: inout [RelationFinding]) {
    guard finding.from != finding.to else { return }
    let same = found.firstIndex { other in
      other.type == finding.type && other.role == finding.role
        && ((other.from == finding.from && other.to == finding.to)
          || (finding.type.isSymmetric && other.from == finding.to && other.to == finding.from))
    }
    guard let same else {
      found.append(finding)
      return
    }
    found[same].evidence += finding.evidence.filter { !found[same].evidence.contains($0) }
    found[same].confidence = max(found[same].confidence, finding.confidence)
  }
}

/// The patterns in the order in which they build on each other.
public enum RelationPatterns {
  static let all: [any RelationPattern] = [
    HoldsRolePattern(), BasedInPattern(), PartOfPattern(), HeldInPattern(), SpokeAtPattern(), TookPartInPattern(),
    OrganisedPattern(), MetPattern(), CooperatesWithPattern(), MemberOfPattern(),
  ]

  /// The examples of every pattern, with the kind of tie that they are about.
  public static var examples: [(type: RelationTypeName, summary: String, example: PatternExample)] {
    all.flatMap { pattern in pattern.examples.map { (pattern.type.rawValue, pattern.summary, $0) } }
  }

  public typealias RelationTypeName = String
}
