/// Where a relation, a statement, an entity or a sentence is: the row of its article, and the place in that.
struct FactKey: Hashable, Comparable {
  /// Both in one number, as queries take lists of them.
  let packed: Int64

  init(packed: Int64) { self.packed = packed }

  init(article: Int64, number: Int) { packed = article << Self.bits | Int64(number) & Self.mask }

  var article: Int64 { packed >> Self.bits }
  var number: Int { Int(packed & Self.mask) }

  static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }

  private static let bits: Int64 = 31
  private static let mask: Int64 = 1 << bits - 1

  /// SQL for the rows of a table that a list of keys names, the list being the statement's argument.
  ///
  /// - Parameters:
  ///   - table: its name, a space, and the letter that stands for it; its rows are found by `article`.
  ///   - column: what holds the place in the article.
  static func rows(of table: String, by column: String) -> String {
    let letter = table.suffix(1)
    return """
      json_each(?) k CROSS JOIN \(table)
        ON \(letter).article = k.value >> \(bits) AND \(letter).\(column) = k.value & \(mask)
      """
  }
}

extension Collection<FactKey> {
  /// The keys as queries take them, in their order.
  var list: String { "[" + sorted().map { String($0.packed) }.joined(separator: ",") + "]" }
}
