internal import KorpuLanguage
internal import KorpuModel

/// Two names of persons, and which words of the one are likely which of the other.
struct PersonNamePair: Sendable {
  /// The name with fewer words.
  let shorter: PersonNameWords
  let longer: PersonNameWords
  /// One for each word of the shorter name, in its order.
  let matches: [NameWordMatch]

  init(_ one: PersonNameWords, _ other: PersonNameWords) {
    (shorter, longer) = one.names.count <= other.names.count ? (one, other) : (other, one)
    matches = NameWordAssignment(shorter.names, longer.names).best
  }

  /// The same letters stand for the same sounds.
  var isOfOneLanguage: Bool { shorter.language == longer.language }

  var isHungarian: Bool { shorter.language == .hungarian || longer.language == .hungarian }

  /// The words of the longer name that no word of the shorter one is like.
  var unmatched: [NameWord] {
    longer.names.indices.filter { place in !matches.contains { $0.longer == place } }.map { longer.names[$0] }
  }
}
