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
    let (shorter, printed) = one.names.count <= other.names.count ? (one, other) : (other, one)
    var best = (longer: printed, assignment: NameWordAssignment(shorter.names, printed.names))
    if printed.names.count > shorter.names.count, best.assignment.isDoubtful {
      // «Kassym-Jomart» may be «Qasımcomərt».
      for place in printed.names.indices.dropLast() {
        let joined = printed.joiningName(at: place)
        let assignment = NameWordAssignment(shorter.names, joined.names)
        if assignment.weight > best.assignment.weight { best = (joined, assignment) }
      }
    }
    self.shorter = shorter
    longer = best.longer
    matches = best.assignment.matches
  }

  /// The same letters stand for the same sounds.
  var isOfOneLanguage: Bool { shorter.language == longer.language }

  var isHungarian: Bool { shorter.language == .hungarian || longer.language == .hungarian }

  /// Whether words stand in another order in the one name than in the other; in Hungarian they always do.
  var isReordered: Bool {
    !isHungarian && zip(matches, matches.dropFirst()).contains { $0.longer > $1.longer }
  }

  /// The words of the longer name that no word of the shorter one is like.
  var unmatched: [NameWord] {
    longer.names.indices.filter { place in !matches.contains { $0.longer == place } }.map { longer.names[$0] }
  }

  /// The endings of two words that are taken for each other.
  func endings(of match: NameWordMatch) -> (shorter: NameEnding?, longer: NameEnding?) {
    (shorter.names[match.shorter].own.ending, longer.names[match.longer].own.ending)
  }

  /// Words that are taken for each other, for people to read.
  func text(of matches: some Sequence<NameWordMatch>) -> String {
    matches.map { "\(shorter.names[$0.shorter].own.sounds.text) ~ \(longer.names[$0.longer].own.sounds.text)" }
      .joined(separator: ", ")
  }
}
