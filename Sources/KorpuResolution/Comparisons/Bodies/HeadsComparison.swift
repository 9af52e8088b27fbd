internal import KorpuLanguage

/// Compares the words that say what each is: a foundation is no institute, and the council of an organization is not
/// the organization.
struct HeadsComparison: BodyNameFinding {
  static let name = "kinds"
  private let pair: BodyNamePair
  private let heads: (one: NamePart, other: NamePart)?

  init(_ pair: BodyNamePair) {
    self.pair = pair
    guard let one = pair.one.head, let other = pair.other.head else {
      heads = nil
      return
    }
    heads = (pair.one.parts[one], pair.other.parts[other])
  }

  var bits: Double? {
    guard let heads, let one = pair.one.head, let other = pair.other.head else { return nil }
    if heads.one.agrees(with: heads.other) { return nil }
    if heads.one.isNear(heads.other) { return pair.isForum ? -1 : nil }
    if pair.matches.contains(where: { $0.one == one && $0.other == other }) { return nil }
    return pair.isForum ? -3 : -4
  }

  var compared: String {
    guard let heads else { return "" }
    return "\(pair.text(of: heads.one, in: pair.one)) ~ \(pair.text(of: heads.other, in: pair.other))"
  }
}
