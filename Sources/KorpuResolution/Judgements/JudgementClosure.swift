internal import KorpuModel

/// What follows from the entries in force: references that mean one actor, and such as mean two.
///
/// A union–find structure (Tarjan 1975) that keeps, for each set, the entries which set it apart from others.
struct JudgementClosure {
  /// An entry which says that two references mean two actors.
  struct Difference {
    let entry: Judgement
    /// Indices of the references.
    let one: Int
    let other: Int
  }

  /// The references that entries join or set apart, sorted.
  let references: [ReferenceKey]
  /// Those that mean one actor.
  private(set) var sets: DisjointSets
  private(set) var differences: [Difference] = []
  /// The entries that cannot hold beside earlier ones. They do not count.
  private(set) var contradictions: [JudgementContradiction] = []
  /// The references that entries join to others.
  private(set) var joined: Set<Int> = []
  private var links: SameLinks
  /// For the root of each set the indices of the differences that have an end in it.
  private var apart: [Int: [Int]] = [:]

  /// - Parameter entries: by ascending number.
  /// - Complexity: O(*n* log *n*) in the entries; for each contradiction O(*n*) more.
  init(of entries: [Judgement]) {
    let pairs = entries.compactMap { entry -> (entry: Judgement, one: ReferenceKey, other: ReferenceKey)? in
      switch entry.decision {
      case .same(let one, let other), .different(let one, let other):
        (entry, ReferenceKey(one), ReferenceKey(other))
      case .name, .kind, .hide, .undo: nil
      }
    }
    references = Set(pairs.flatMap { [$0.one, $0.other] }).sorted()
    let indices = Dictionary(uniqueKeysWithValues: zip(references, references.indices))
    sets = DisjointSets(count: references.count)
    links = SameLinks(count: references.count)
    for pair in pairs {
      guard let one = indices[pair.one], let other = indices[pair.other] else { continue }
      if pair.entry.decision.verb == .same {
        join(one, other, by: pair.entry)
      } else {
        setApart(one, other, by: pair.entry)
      }
    }
  }

  private mutating func join(_ one: Int, _ other: Int, by entry: Judgement) {
    if let difference = difference(between: one, other) {
      // Round from one end of this entry over what sets them apart to its other end.
      let isTurned = sets.root(of: difference.one) != sets.root(of: one)
      let (near, far) = isTurned ? (difference.other, difference.one) : (difference.one, difference.other)
      let chain = links.path(from: other, to: far) + [difference.entry] + links.path(from: near, to: one)
      contradictions.append(JudgementContradiction(chain: chain, refused: entry))
      return
    }
    links.add(entry, between: one, other)
    joined.formUnion([one, other])
    unite(sets.root(of: one), sets.root(of: other))
  }

  /// The longer list takes in the shorter one, so that no difference is moved more than log n times.
  private mutating func unite(_ one: Int, _ other: Int) {
    if one == other { return }
    var (longer, shorter) = (apart.removeValue(forKey: one) ?? [], apart.removeValue(forKey: other) ?? [])
    if longer.count < shorter.count { swap(&longer, &shorter) }
    longer += shorter
    sets.unite(one, other)
    apart[sets.root(of: one)] = longer
  }

  private mutating func setApart(_ one: Int, _ other: Int, by entry: Judgement) {
    let roots = (sets.root(of: one), sets.root(of: other))
    if roots.0 == roots.1 {
      contradictions.append(JudgementContradiction(chain: links.path(from: one, to: other), refused: entry))
      return
    }
    for root in [roots.0, roots.1] { apart[root, default: []].append(differences.count) }
    differences.append(Difference(entry: entry, one: one, other: other))
  }

  /// The first entry that sets the sets of two references apart.
  private mutating func difference(between one: Int, _ other: Int) -> Difference? {
    let (one, other) = (sets.root(of: one), sets.root(of: other))
    let candidates = [apart[one] ?? [], apart[other] ?? []].min { $0.count < $1.count } ?? []
    let first = candidates.sorted().first { index in
      let ends = (sets.root(of: differences[index].one), sets.root(of: differences[index].other))
      return ends == (one, other) || ends == (other, one)
    }
    return first.map { differences[$0] }
  }
}
