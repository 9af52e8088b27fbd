extension [String] {
  /// The texts in one line, or no more than so many of them, and how many more there are.
  ///
  /// - Parameter most: `nil` for all.
  func joined(separator: String, listing most: Int?) -> String {
    guard let most, count > most else { return joined(separator: separator) }
    return (prefix(most) + ["\(count - most) more"]).joined(separator: separator)
  }
}
