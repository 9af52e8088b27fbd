/// Chooses among what several articles say: what most of them say, then what `precedes` prefers.
///
/// - Parameter statements: each value with the article that has it; the same twice counts once.
func mostStated<Value: Hashable>(
  _ statements: some Sequence<(article: Int, value: Value)>, precedes: (Value, Value) -> Bool
) -> Value? {
  var articles: [Value: Set<Int>] = [:]
  for (article, value) in statements { articles[value, default: []].insert(article) }
  return articles.min { left, right in
    left.value.count != right.value.count ? left.value.count > right.value.count : precedes(left.key, right.key)
  }?.key
}

/// The longer text is the fuller name.
func isFuller(_ left: String, than right: String) -> Bool {
  left.count != right.count ? left.count > right.count : left < right
}
