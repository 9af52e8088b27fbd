/// How much of a person's name is printed: in full, with initials, or the surname alone.
struct PersonName: Sendable {
  enum Form: Hashable, Sendable {
    /// `Tural Əliyev`: enough to say who is meant.
    case full
    /// `T.Əliyev`.
    case initialled
    /// `Əliyev`.
    case surnameOnly
  }

  let words: [Substring]
  /// The first letters of the given names; more than one letter for `Ş.`, `Sh.` or `Дж.`
  private let initials: [Substring]

  init(_ name: NormalizedName) {
    var initials: [Substring] = []
    var words: [Substring] = []
    for word in name.words {
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      for part in parts.dropLast() where !part.isEmpty {
        if part.count <= Self.longestInitial { initials.append(part) } else { words.append(part) }
      }
      if let last = parts.last, !last.isEmpty { words.append(last) }
    }
    self.initials = initials
    self.words = words
  }

  var form: Form {
    guard words.count == 1 else { return .full }
    return initials.isEmpty ? .surnameOnly : .initialled
  }

  /// The one surname of a shortened name.
  var surname: Substring? { form == .full ? nil : words.first }

  private static let longestInitial = 2
}
