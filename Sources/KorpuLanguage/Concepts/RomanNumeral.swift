/// A number in Roman figures up to a hundred, in capitals of either script: «XII», and «ХІІ» in Cyrillic letters.
struct RomanNumeral {
  let value: Int

  /// - Returns: `nil` where the letters are no number, or not as Romans write it.
  init?(_ text: some StringProtocol) {
    let figures = text.compactMap { Self.values[$0] }
    guard !figures.isEmpty, figures.count == text.count, figures != [50] else { return nil }
    let value = zip(figures, figures.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
    guard value > 0, Self.figures(of: value) == figures else { return nil }
    self.value = value
  }

  private static let values: [Character: Int] = [
    "I": 1, "V": 5, "X": 10, "L": 50, "І": 1, "Ӏ": 1, "Х": 10, "İ": 1,
  ]

  private static func figures(of value: Int) -> [Int] {
    let units = [[], [1], [1, 1], [1, 1, 1], [1, 5], [5], [5, 1], [5, 1, 1], [5, 1, 1, 1], [1, 10]]
    let tens = [[], [10], [10, 10], [10, 10, 10], [10, 50], [50], [50, 10], [50, 10, 10], [50, 10, 10, 10]]
    guard value / 10 < tens.count else { return [] }
    return tens[value / 10] + units[value % 10]
  }
}
