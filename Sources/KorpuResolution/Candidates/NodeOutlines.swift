internal import KorpuLanguage

/// The outlines of the nodes of a set.
struct NodeOutlines {
  private struct Outline {
    let name: BodyNameOutline
    /// Bits of the names that it is equal by, and of those that the others may be cases of: see ``NodeNames``.
    let (whole, stems): (UInt64, UInt64)

    init(_ name: BodyNameOutline, of node: NameNode) {
      self.name = name
      whole = Self.bits(of: node.names.whole)
      stems = Self.bits(of: node.names.stems)
    }

    private static func bits(of names: [NormalizedName]) -> UInt64 {
      names.reduce(0) { $0 | 1 << (FNV1a.hash(of: $1.text.utf8) % 64) }
    }

    func mayBeEqual(to other: Outline) -> Bool {
      whole & (other.whole | other.stems) != 0 || stems & other.whole != 0
    }
  }

  private let nodes: [NameNode]
  private let outlines: [Outline?]
  private let parts: BodyNameOutline.Parts
  private var likeness: WordLikeness

  /// Sums in another order differ in their last digits.
  private static let rounding = 1e-6

  /// - Parameter nodes: None for no outlines, which tell no two apart.
  /// - Complexity: That of ``BodyWordIndex``.
  init(of nodes: [NameNode]) {
    self.nodes = nodes
    let names = nodes.map(Self.name)
    let words = BodyWordIndex(names.compactMap { $0?.name })
    var parts = BodyNameOutline.Parts()
    outlines = zip(nodes, names).map { node, name in
      guard let name,
        let outline = BodyNameOutline(name.name, isForum: name.isForum, in: words, addingTo: &parts)
      else { return nil }
      return Outline(outline, of: node)
    }
    self.parts = parts
    likeness = WordLikeness(words.words)
  }

  /// What an outline can be made of. A name with abbreviations may be another's by these.
  private static func name(of node: NameNode) -> (name: BodyNameWords, isForum: Bool)? {
    guard node.profile.abbreviations.isEmpty else { return nil }
    return switch node.words {
    case .body(let name) where BodyNameOutline.canShow(name): (name, false)
    case .forum(let name) where BodyNameOutline.canShow(name): (name, true)
    default: nil
    }
  }

  /// Whether outlines are enough to tell that no link holds two nodes together, the first before the second.
  ///
  /// - Complexity: O(own names of one · own names of the other), or that of comparing what articles state of both.
  mutating func areTwo(_ one: Int, _ other: Int) -> Bool {
    guard !outlines.isEmpty, let outline = outlines[one], let opposite = outlines[other],
      outline.name.isForum == opposite.name.isForum,
      !outline.mayBeEqual(to: opposite) || !nodes[one].names.agree(with: nodes[other].names)
    else { return false }
    let names = outline.name.mostBits(with: opposite.name, parts, &likeness)
    if !NodeNameComparison.mayBeOne(names + Self.rounding) { return true }
    return names + NodeComparison.mostBesideNames(nodes[one], nodes[other]) + Self.rounding <= 0
  }
}
