internal import KorpuModel

/// What the patterns that come later may know: the statements, and what earlier patterns found.
struct RelationContext: Sendable {
  let anaphora: Anaphora
  let gathering: Gathering
  var statements: [StatementFinding] = [] {
    didSet { statementsBySentence = Dictionary(grouping: statements, by: \.attribution) }
  }
  private var statementsBySentence: [Int: [StatementFinding]] = [:]
  private(set) var found: [RelationFinding] = []
  private var indexOfTie: [Tie: Int] = [:]
  /// The places in ``found`` of the ties of each type.
  private var indicesOfType: [RelationType: [Int]] = [:]
  /// By person those of their positions.
  private var indicesOfPosts: [Int: [Int]] = [:]
  /// The ties found, whatever the role.
  private var pairs: Set<Tie> = []

  init(anaphora: Anaphora, gathering: Gathering) {
    self.anaphora = anaphora
    self.gathering = gathering
  }

  /// The statements that a sentence attributes.
  func statements(ofSentence sentence: Int) -> [StatementFinding] { statementsBySentence[sentence, default: []] }

  /// The ties of a type, in the order in which they were found.
  ///
  /// - Complexity: O(ties of the type).
  func ties(_ type: RelationType) -> [RelationFinding] { indicesOfType[type, default: []].map { found[$0] } }

  /// The positions of a person, in the order in which they were found.
  ///
  /// - Complexity: O(positions of the person).
  func posts(of person: Int) -> [RelationFinding] { indicesOfPosts[person, default: []].map { found[$0] } }

  /// For each person the body or country in which they hold their first position.
  var holders: [Int: Int] { indicesOfPosts.compactMapValues { $0.first.map { found[$0].to } } }

  func hasTie(_ type: RelationType, from: Int, to: Int) -> Bool {
    pairs.contains(Tie(type: type, from: from, to: to, role: nil))
  }

  /// Adds a tie; one found several times is one tie with several sentences.
  mutating func add(_ finding: RelationFinding) {
    guard finding.from != finding.to, finding.evidence.allSatisfy({ !$0.isEmpty }) else { return }
    let isTurned = finding.type.isSymmetric && finding.from > finding.to
    let tie = Tie(
      type: finding.type, from: isTurned ? finding.to : finding.from, to: isTurned ? finding.from : finding.to,
      role: finding.role)
    pairs.insert(Tie(type: finding.type, from: finding.from, to: finding.to, role: nil))
    guard let same = indexOfTie[tie] else {
      indexOfTie[tie] = found.count
      indicesOfType[finding.type, default: []].append(found.count)
      if finding.type == .holdsRole { indicesOfPosts[finding.from, default: []].append(found.count) }
      found.append(finding)
      return
    }
    if let last = found[same].evidence.last, finding.evidence.first != last { found[same].add(finding) }
    found[same].confidence = max(found[same].confidence, finding.confidence)
  }

  private struct Tie: Hashable {
    let type: RelationType
    let from: Int
    let to: Int
    let role: Role?
  }
}
