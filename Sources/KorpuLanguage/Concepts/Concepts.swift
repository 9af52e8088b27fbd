internal import KorpuModel

/// The concepts in names of bodies and gatherings: of what kind each is, of which others it is composed, and which ones
/// translators exchange.
package final class Concepts: Sendable {
  package static let builtIn = Concepts()

  private let numbers: [String: Concept]
  private let names: [String]
  private let kinds: [ConceptKind]
  private let parts: [Concept: [Concept]]
  private let near: [Concept: [Concept]]
  private let ordinals: [Concept: Int]

  private init() {
    var numbers: [String: Concept] = [:]
    var names: [String] = []
    var kinds: [ConceptKind] = []
    for table in ["concepts", "places"] {
      Table(ofConcepts: table)?.forEachRow { row in
        guard let kind = ConceptKind(rawValue: row.value) else { return }
        numbers[row.key] = Concept(number: UInt16(names.count))
        names.append(row.key)
        kinds.append(kind)
      }
    }
    self.numbers = numbers
    self.names = names
    self.kinds = kinds
    parts = Self.parts(numbers)
    near = Self.near(numbers)
    ordinals = Self.ordinals(numbers)
  }

  /// The concept that the tables call by a name, or a country by its code after «@».
  package func concept(named name: some StringProtocol) -> Concept? {
    Self.concept(named: name, numbers)
  }

  package func name(of concept: Concept) -> String {
    concept.country?.code ?? names[Int(concept.number)]
  }

  package func kind(of concept: Concept) -> ConceptKind {
    concept.isCountry ? .country : kinds[Int(concept.number)]
  }

  /// The number that an ordinal means: 2 for `second`.
  func number(of concept: Concept) -> Int? { ordinals[concept] }

  /// The concepts that together say the same, down to those that are not composed; else the concept itself.
  package func parts(of concept: Concept) -> [Concept] { parts[concept] ?? [concept] }

  /// The concepts that translators exchange for it.
  ///
  /// - Complexity: O(1).
  func near(_ concept: Concept) -> [Concept] { near[concept] ?? [] }
}

extension Concepts {
  private static func concept(named name: some StringProtocol, _ numbers: [String: Concept]) -> Concept? {
    guard name.first == "@" else { return numbers[String(name)] }
    return CountryCode(name.dropFirst()).map { Concept($0) }
  }

  private static func parts(_ numbers: [String: Concept]) -> [Concept: [Concept]] {
    var written: [String: [String]] = [:]
    Table(ofConcepts: "composed-concepts")?.forEachRow { row in
      written[row.key] = row.value.split(separator: " ").map(String.init)
    }
    func simpleParts(of name: String, depth: Int) -> [String] {
      guard depth > 0, let parts = written[name] else { return [name] }
      return parts.flatMap { simpleParts(of: $0, depth: depth - 1) }
    }
    var result: [Concept: [Concept]] = [:]
    for (name, concept) in numbers where written[name] != nil {
      result[concept] = simpleParts(of: name, depth: deepest).compactMap { numbers[$0] }
    }
    return result
  }

  /// How often parts are themselves composed, at most.
  private static let deepest = 3

  private static func near(_ numbers: [String: Concept]) -> [Concept: [Concept]] {
    var near: [Concept: [Concept]] = [:]
    Table(ofConcepts: "near-concepts")?.forEachRow { row in
      guard let one = concept(named: row.key, numbers), let other = concept(named: row.value, numbers) else { return }
      near[one, default: []].append(other)
      near[other, default: []].append(one)
    }
    return near
  }

  /// English ordinals are also the names of their concepts.
  private static func ordinals(_ numbers: [String: Concept]) -> [Concept: Int] {
    var ordinals: [Concept: Int] = [:]
    Table("ordinals", of: .english)?.forEachRow { row in
      if let concept = numbers[row.key], let number = Int(row.value), number > 0 { ordinals[concept] = number }
    }
    return ordinals
  }
}
