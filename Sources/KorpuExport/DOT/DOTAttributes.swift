/// An attribute list in the making.
struct DOTAttributes {
  private var pairs: [String] = []

  var text: String { "[\(pairs.joined(separator: ", "))]" }

  /// Adds a text; nothing where there is none.
  mutating func add(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    pairs.append("\(key)=\(DOTText.quoted(value))")
  }

  /// Adds a value that is DOT already: a number, an HTML-like label.
  mutating func add(raw key: String, _ value: String) { pairs.append("\(key)=\(value)") }

  /// Adds the sentences, one a line, and the address of the first article that has one that can be followed.
  mutating func add(evidence: [DiagramEvidence]) {
    if let url = evidence.lazy.compactMap(\.url).first(where: DOTText.isWebAddress) {
      pairs.append("URL=\(DOTText.quotedAddress(url))")
    }
    add("evidence", evidence.map(\.text).joined(separator: "\n"))
  }
}
