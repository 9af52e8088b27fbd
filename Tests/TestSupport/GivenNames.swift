/// Invented given names, of which no two are alike in any language.
public enum GivenNames {
  private static let sounds = ["b", "d", "s", "m", "l", "r"]

  /// «Bablab», «Dabrad»: at most 150.
  public static func distinct(_ count: Int) -> [String] {
    let names = sounds.flatMap { first in
      sounds.flatMap { second in
        sounds.filter { $0 != second && second != first }.map { "\(first.uppercased())a\(second)i\($0)" }
      }
    }
    return Array(names.prefix(count))
  }
}
