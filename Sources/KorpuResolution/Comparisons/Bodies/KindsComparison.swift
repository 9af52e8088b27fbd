internal import KorpuLanguage

/// Compares the words that say what each is: a foundation is no institute, and the council of an organization is not
/// the organization.
struct KindsComparison: BodyNameComparing {
  static let name = "kinds"

  let bits: Double
  let compared: String

  init?(_ pair: BodyNamePair) {
    guard let place = pair.one.head, let opposite = pair.other.head,
      !pair.matches.contains(where: { $0.one == place && $0.other == opposite && $0.agreement != .nearness })
    else { return nil }
    let (head, other) = (pair.one.parts[place], pair.other.parts[opposite])
    if head.agrees(with: other) { return nil }
    switch (head.isNear(other), pair.isForum) {
    case (true, false): return nil
    case (true, true): bits = -1
    case (false, let isForum): bits = Self.others(isForum: isForum)
    }
    compared = "\(pair.one.text(of: head)) ~ \(pair.other.text(of: other))"
  }

  /// If the one is no word for the other.
  static func others(isForum: Bool) -> Double { isForum ? -3 : -4 }
}
