internal import KorpuModel

/// Compares the years in which two gatherings are told of, where no number in the name tells which of a series each is.
struct StatedYearsComparison: NodeComparing {
  static let name = "years"

  private let year: Int
  private let otherYear: Int

  init?(_ pair: NodePair) {
    guard case .year(let year) = pair.one.key.distinction, case .year(let otherYear) = pair.other.key.distinction else {
      return nil
    }
    (self.year, self.otherYear) = (year, otherYear)
  }

  var bits: Double { year == otherYear ? Self.sameYear : -30 }

  static let sameYear = 1.0

  var compared: String { "\(year) ~ \(otherYear)" }
}
