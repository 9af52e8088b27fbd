internal import KorpuLanguage
internal import KorpuModel

/// Makes the keys by which the name of a body or gathering meets others: see ``BodyNameWords/blockingKeys``.
struct BodyNameKeys {
  private let name: BodyNameWords
  /// What each part may mean.
  private let meanings: [[Concept]]
  /// The names of its own that it holds.
  private let cores: [Core]

  private struct Core {
    let part: Int
    let skeleton: NameSkeleton
  }

  init(of name: BodyNameWords) {
    self.name = name
    meanings = name.parts.map(\.simpleMeanings)
    let cores = name.parts.indices.flatMap { part in
      name.nameWords(of: part).flatMap(\.skeletons).map { Core(part: part, skeleton: $0) }
    }
    self.cores = Array(cores.prefix(Self.most))
  }

  /// Where there are more they are no names but words that no table knows.
  private static let most = 8

  /// What it is called, or its initials.
  var ofNames: [String] { cores.flatMap(keys(of:)) + abbreviationKeys }

  private func keys(of core: Core) -> [String] {
    let text = "name " + core.skeleton.text
    let others = meanings.indices.filter { $0 != core.part }
    let concepts = others.flatMap { meanings[$0] }.map { "\(text) \(Concepts.builtIn.name(of: $0))" }
    let names = cores.filter { $0.part != core.part }.map { other in
      "name " + Self.pair(core.skeleton.text, other.skeleton.text, "-")
    }
    return concepts + names + (isEnough(core) ? [text] : [])
  }

  /// Short names, and those of towns, are those of many bodies: they tell which only with another word.
  private func isEnough(_ core: Core) -> Bool {
    if name.parts[core.part].isTown { return name.parts.count == 1 }
    return name.parts.count <= Self.few || core.skeleton.letters.count >= Self.long
  }

  private static let few = 2
  private static let long = 4

  /// The concepts of two parts, in order.
  var ofMeanings: [String] {
    let telling = meanings.indices.filter { name.parts[$0].isTelling }
    let others = meanings.indices.filter { !name.parts[$0].isTelling && !meanings[$0].isEmpty }
    var keys = keys(ofPairsIn: telling)
    for part in telling where !isOfTown || name.parts[part].kind == .concept(.place) {
      keys += others.flatMap { self.keys(of: part, with: $0, isAlone: telling.count == 1) }
    }
    keys += telling.flatMap { Self.keys(meanings[$0], impliedCountry) }
    if keys.isEmpty, !name.parts.contains(where: \.isOwnName) { keys = self.keys(ofPairsIn: others) }
    guard keys.isEmpty, name.parts.allSatisfy({ !$0.meanings.isEmpty }) else { return keys }
    return name.parts.flatMap { $0.meanings.map(Concepts.builtIn.name) }
  }

  /// The gatherings of a series differ in their numbers: that many congresses deal with trade makes no two of them meet.
  ///
  /// - Parameter isAlone: Whether no other part is telling: without its number such a name has no other key.
  private func keys(of part: Int, with other: Int, isAlone: Bool) -> [String] {
    let keys = Self.keys(meanings[part], meanings[other])
    guard name.parts[other].kind == .concept(.gathering), !name.ordinals.isEmpty else { return keys }
    let numbers = name.ordinals.sorted().map { " \($0)" }.joined()
    return keys.map { $0 + numbers } + (isAlone ? keys : [])
  }

  /// Bodies of one kind in two towns are two; gatherings are held now here, now there.
  private var isOfTown: Bool {
    name.parts.contains { !$0.isNamesake && $0.isTown } && !name.parts.contains { $0.kind == .concept(.gathering) }
  }

  private var impliedCountry: [Concept] {
    name.parts.contains(where: \.isCountry) ? [] : [name.language.country].compactMap(\.self).map { Concept($0) }
  }

  private func keys(ofPairsIn parts: [Int]) -> [String] {
    parts.indices.flatMap { place in
      parts[(place + 1)...].flatMap { Self.keys(meanings[parts[place]], meanings[$0]) }
    }
  }

  private static func keys(_ one: [Concept], _ other: [Concept]) -> [String] {
    one.flatMap { first in other.map { pair(Concepts.builtIn.name(of: first), Concepts.builtIn.name(of: $0), " ") } }
  }

  /// Two words in order.
  private static func pair(_ one: String, _ other: String, _ joint: String) -> String {
    one <= other ? one + joint + other : other + joint + one
  }

  private var abbreviationKeys: [String] {
    let written = name.parts.filter { $0.kind == .abbreviation }.map { $0.initials.compactMap(\.unicodeScalars.first) }
    return (written + [name.initials]).map { "abbreviation " + String(scalars: $0) }
  }
}
