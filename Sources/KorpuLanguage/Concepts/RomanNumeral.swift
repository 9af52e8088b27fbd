/// A number in Roman figures up to a hundred, of letters of either script: «XII», and «ХІІ» in Cyrillic letters.
struct RomanNumeral {
  let value: Int

  /// - Parameter inSmallLetters: Whether small letters count as figures.
  /// - Returns: `nil` where the letters are no number, or not as Romans write it.
  init?(_ letters: some Collection<Unicode.Scalar>, inSmallLetters: Bool = false) {
    var figures: [Int] = []
    for letter in letters {
      guard let figure = Self.figure(letter, inSmallLetters: inSmallLetters) else { return nil }
      figures.append(figure)
    }
    guard !figures.isEmpty, figures != [50] else { return nil }
    let value = zip(figures, figures.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
    guard value > 0, Self.figures(of: value) == figures else { return nil }
    self.value = value
  }

  private static func figure(_ letter: Unicode.Scalar, inSmallLetters: Bool) -> Int? {
    switch letter {
    case "I", "І", "Ӏ", "İ": 1
    case "V": 5
    case "X", "Х": 10
    case "L": 50
    case "i", "ı", "і", "ӏ": inSmallLetters ? 1 : nil
    case "v": inSmallLetters ? 5 : nil
    case "x", "х": inSmallLetters ? 10 : nil
    case "l": inSmallLetters ? 50 : nil
    default: nil
    }
  }

  private static func figures(of value: Int) -> [Int] {
    let units = [[], [1], [1, 1], [1, 1, 1], [1, 5], [5], [5, 1], [5, 1, 1], [5, 1, 1, 1], [1, 10]]
    let tens = [[], [10], [10, 10], [10, 10, 10], [10, 50], [50], [50, 10], [50, 10, 10], [50, 10, 10, 10]]
    guard value / 10 < tens.count else { return [] }
    return tens[value / 10] + units[value % 10]
  }
}
