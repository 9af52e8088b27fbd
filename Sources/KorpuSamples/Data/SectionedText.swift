internal import CSampleData

/// A text in sections, «[name]» and then rows of columns parted by tabs. Lines that start with «# » are comments.
struct SectionedText: Sendable {
  private let sections: [String: [[String]]]

  /// An embedded text; one that is not there has no sections.
  init(named name: String) { self.init(Self.embedded(name)) }

  init(_ text: String) {
    var sections: [String: [[String]]] = [:]
    var section = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast())
      } else {
        sections[section, default: []].append(
          line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
    }
    self.sections = sections
  }

  /// The rows of a section in their order.
  func rows(_ section: String) -> [[String]] { sections[section] ?? [] }

  /// The words of a section, whatever lines they stand in.
  func words(_ section: String) -> [String] {
    rows(section).joined().flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// The row of a section whose first column is a key, without the key.
  func columns(_ section: String, _ key: String) -> [String] {
    rows(section).first { $0.first == key }.map { Array($0.dropFirst()) } ?? []
  }

  private static func embedded(_ name: String) -> String {
    guard var row = unsafe korpu_sample_texts() else { return "" }
    while let text = unsafe row.pointee.name {
      if unsafe String(cString: text) == name {
        let bytes = unsafe UnsafeBufferPointer(start: row.pointee.bytes, count: row.pointee.count)
        return unsafe String(decoding: bytes, as: UTF8.self)
      }
      unsafe row += 1
    }
    return ""
  }
}
