internal import KorpuModel

/// Compares the years in which two gatherings are told of, where no number in the name tells which of a series each is.
struct StatedYearsComparison {
  private let one: NameNode
  private let other: NameNode

  init(_ one: NameNode, _ other: NameNode) { (self.one, self.other) = (one, other) }

  var finding: ComparisonFinding? {
    guard case .year(let year) = one.key.distinction, case .year(let otherYear) = other.key.distinction else {
      return nil
    }
    return ComparisonFinding(
      comparison: "years", bits: year == otherYear ? 1 : -10, compared: "\(year) ~ \(otherYear)")
  }
}
