internal import KorpuLanguage

/// The outlines of groups of names: see ``NameGroups``.
struct NodeOutlines: Sendable {
  private struct Outline {
    let name: BodyNameOutline
    /// Bits of the names that its nodes are equal by, and of those that the others may be cases of: see ``NodeNames``.
    let (whole, stems): (UInt64, UInt64)
    let circumstances: Circumstances

    init(_ name: BodyNameOutline, of nodes: [NameNode]) {
      self.name = name
      whole = Self.bits(of: nodes.lazy.flatMap(\.names.whole))
      stems = Self.bits(of: nodes.lazy.flatMap(\.names.stems))
      circumstances = Circumstances(of: nodes)
    }

    private static func bits(of names: some Sequence<NormalizedName>) -> UInt64 {
      names.reduce(0) { $0 | 1 << (FNV1a.hash(of: $1.text.utf8) % 64) }
    }

    func mayBeEqual(to other: Outline) -> Bool {
      whole & (other.whole | other.stems) != 0 || stems & other.whole != 0
    }
  }

  private let nodes: [NameNode]
  private let groups: [[Int]]
  private let outlines: [Outline?]
  private let parts: BodyNameOutline.Parts
  private var likeness: WordLikeness

  /// Sums in another order differ in their last digits.
  private static let rounding = 1e-6

  /// - Parameter groups: The places of the nodes of each; none for no outlines, which tell no two apart.
  /// - Complexity: That of ``BodyWordIndex``.
  init(of nodes: [NameNode], in groups: [[Int]]) {
    self.nodes = nodes
    self.groups = groups
    let names = groups.map { Self.name(of: $0.map { nodes[$0] }) }
    let words = BodyWordIndex(names.compactMap { $0?.name })
    var parts = BodyNameOutline.Parts()
    outlines = zip(groups, names).map { group, name in
      guard let name,
        let outline = BodyNameOutline(name.name, isForum: name.isForum, in: words, addingTo: &parts)
      else { return nil }
      return Outline(outline, of: group.map { nodes[$0] })
    }
    self.parts = parts
    likeness = WordLikeness(words.words)
  }

  /// What an outline can be made of. A name with abbreviations may be another's by these.
  private static func name(of nodes: [NameNode]) -> (name: BodyNameWords, isForum: Bool)? {
    guard nodes.allSatisfy(\.profile.abbreviations.isEmpty) else { return nil }
    return switch nodes[0].words {
    case .body(let name) where BodyNameOutline.canShow(name): (name, false)
    case .forum(let name) where BodyNameOutline.canShow(name): (name, true)
    default: nil
    }
  }

  /// No less than what comparisons of the names of two groups come to; `nil` where outlines are enough to tell that no link
  /// holds a node of the one and one of the other together.
  ///
  /// - Returns: Infinity where there are no outlines, or two names may be equal.
  /// - Complexity: O(own names of one · own names of the other).
  mutating func mostOfNames(_ one: Int, _ other: Int) -> Double? {
    guard !outlines.isEmpty, let outline = outlines[one], let opposite = outlines[other],
      outline.name.isForum == opposite.name.isForum
    else { return .infinity }
    let beside = outline.circumstances.mostBits(with: opposite.circumstances, areForums: outline.name.isForum)
    func mayBeOne(_ names: Double) -> Bool {
      NodeNameComparison.mayBeOne(names + Self.rounding) && names + beside + Self.rounding > 0
    }
    let (names, turned) = (
      outline.name.mostBits(with: opposite.name, parts, &likeness),
      opposite.name.mostBits(with: outline.name, parts, &likeness)
    )
    if outline.mayBeEqual(to: opposite), haveEqualNames(one, other) { return .infinity }
    return mayBeOne(max(names, turned)) ? max(names, turned) : nil
  }

  private func haveEqualNames(_ one: Int, _ other: Int) -> Bool {
    groups[one].contains { node in
      groups[other].contains { nodes[node].names.agree(with: nodes[$0].names) }
    }
  }

  /// Whether no link holds two nodes together whose names come to no more than that.
  ///
  /// - Complexity: O(features of both nodes).
  static func areTwo(_ one: NameNode, _ other: NameNode, atMost names: Double) -> Bool {
    names.isFinite && names + NodeComparison.mostBesideNames(one, other) + rounding <= 0
  }
}
