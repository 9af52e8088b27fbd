/// How the world grows with the articles about it: new names come ever more seldom (Heaps' law).
///
/// Powers are made of square roots alone, which IEEE 754 rounds alike on every machine.
enum Growth {
  /// How many persons a number of articles may have named: 60 known to everybody, and 6 n^0.75.
  static func persons(after articles: Int) -> Int {
    articles == 0 ? 0 : 60 + Int(6 * root(articles) * root(articles).squareRoot())
  }

  /// How many series of gatherings they have named: 3 n^0.5.
  static func series(after articles: Int) -> Int { Int(3 * root(articles)) }

  /// How many bodies the careers of so many persons lead through.
  static func bodies(among persons: Int) -> Int { persons / 10 + 40 }

  private static func root(_ number: Int) -> Double { Double(number).squareRoot() }
}
