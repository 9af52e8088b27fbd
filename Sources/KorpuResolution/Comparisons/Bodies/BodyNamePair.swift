internal import KorpuLanguage
internal import KorpuModel

/// Two names of bodies, or of gatherings, and which parts of the one say what parts of the other say.
struct BodyNamePair {
  /// A part of each name, and how they agree.
  struct Match {
    enum Agreement: Equatable {
      /// Both mean the same.
      case meaning
      /// Translators exchange the one for the other.
      case nearness
      /// They sound alike, the more the nearer to one.
      case sounds(Double)
      /// The one is an abbreviation, the other one of its words.
      case initial
    }

    let one: Int
    let other: Int
    let agreement: Agreement
  }

  let one: BodyNameWords
  let other: BodyNameWords
  let isForum: Bool
  let matches: [Match]
  /// The parts of each name that no part of the other says.
  let unmatched: (one: [NamePart], other: [NamePart])

  /// - Complexity: O(parts of one · parts of the other).
  init(_ one: BodyNameWords, _ other: BodyNameWords, isForum: Bool) {
    var alignment = NamePartAlignment(one, other)
    alignment.align()
    self.one = one
    self.other = other
    self.isForum = isForum
    matches = alignment.matches
    unmatched = (alignment.free.one.map { one.parts[$0] }, alignment.free.other.map { other.parts[$0] })
  }

  /// Whether either is a body of a kind that is called after people: nobody says «Nizami Union» for another's «Nizami
  /// Ganjavi Union», but «Nizami Centre» for the centre.
  var isEponymous: Bool {
    Self.isEponymous(one) || Self.isEponymous(other)
  }

  static func isEponymous(_ name: BodyNameWords) -> Bool {
    guard let head = name.head else { return true }
    return name.parts[head].meanings.contains(where: eponymous.contains)
  }

  private static let eponymous = Set(
    [
      "university", "institute", "academy", "college", "school", "lyceum", "gymnasium", "centre", "foundation", "fund",
      "museum", "library", "theatre", "conservatory", "philharmonic", "hospital", "award",
    ].compactMap(Concepts.builtIn.concept))

  /// Matched parts, for people to read. Several meanings of one word are told once.
  func text(of matches: [Match]) -> String {
    matches.map { "\(one.text(of: one.parts[$0.one])) ~ \(other.text(of: other.parts[$0.other]))" }.unique()
      .joined(separator: ", ")
  }
}
