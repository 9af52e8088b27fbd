/// Counts in how many articles each value is stated, to choose among them.
struct Tally<Value: Hashable> {
  private var counts: [Value: (articles: Int, last: Int)] = [:]

  init() {}

  /// What was counted before.
  init(_ counts: [Value: Int]) { self.counts = counts.mapValues { ($0, 0) } }

  /// How many articles state each value.
  var articles: [Value: Int] { counts.mapValues(\.articles) }

  /// - Parameter article: the article that states the value; they must come in ascending order.
  mutating func add(_ value: Value, in article: Int) {
    guard let known = counts[value] else {
      counts[value] = (1, article)
      return
    }
    if known.last != article { counts[value] = (known.articles + 1, article) }
  }

  /// What most articles state, and of several such the one that goes before the others.
  func mostStated(preferring goesBefore: (Value, Value) -> Bool) -> Value? {
    if counts.count == 1 { return counts.first?.key }
    return counts.min { left, right in
      let (leftCount, rightCount) = (left.value.articles, right.value.articles)
      return leftCount != rightCount ? leftCount > rightCount : goesBefore(left.key, right.key)
    }?.key
  }
}

extension Tally<String> {
  /// What most articles state, and of several such the longest, which is the fullest; capitals throughout
  /// are for headlines.
  var mostStatedOrFullest: String? {
    mostStated { left, right in
      let (isLeftLoud, isRightLoud) = (Self.isInCapitals(left), Self.isInCapitals(right))
      if isLeftLoud != isRightLoud { return isRightLoud }
      return left.utf8.count != right.utf8.count ? left.utf8.count > right.utf8.count : left < right
    }
  }

  private static func isInCapitals(_ text: String) -> Bool { !text.contains(where: \.isLowercase) }
}
