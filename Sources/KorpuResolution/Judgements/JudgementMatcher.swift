internal import KorpuModel

/// Finds the references that mean what bears a name in the articles.
struct JudgementMatcher {
  private struct Name: Hashable {
    let type: EntityTypeName
    let name: NormalizedName
  }

  let references: [ReferenceKey]
  private let index: [Name: [Int]]

  /// - Complexity: O(references).
  init(_ references: [ReferenceKey]) {
    self.references = references
    var index: [Name: [Int]] = [:]
    for (number, reference) in references.enumerated() {
      for name in reference.names { index[Name(type: reference.type, name: name), default: []].append(number) }
    }
    self.index = index
  }

  /// The indices of the references that mean a subject, ascending.
  ///
  /// - Complexity: O(references of that name).
  func fitting(_ subject: JudgementSubject) -> [Int] {
    named(subject.name, of: subject.type).filter { references[$0].fits(subject) }
  }

  /// The indices of the references of a name, ascending.
  func named(_ name: NormalizedName, of type: EntityTypeName) -> [Int] { index[Name(type: type, name: name)] ?? [] }

  /// The indices of the other references that mean nobody but whom this one means too, ascending.
  func covered(by wide: Int) -> [Int] {
    let candidates = Set(references[wide].names.flatMap { named($0, of: references[wide].type) })
    return candidates.filter { $0 != wide && references[wide].covers(references[$0]) }.sorted()
  }
}
