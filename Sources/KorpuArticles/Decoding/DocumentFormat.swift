/// Formats that people give in place of plain text, told by their first bytes.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case pdf = "a PDF document"
  case archive = "a ZIP archive or an office document"
  case html = "a web page in HTML"
  case rtf = "an RTF document"

  /// The format that bytes begin like, or `nil`.
  init?(of bytes: [UInt8]) {
    let content = bytes.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    let head = String(decoding: content.prefix(14), as: UTF8.self).lowercased()
    let found = Self.allCases.first { format in format.openings.contains { head.hasPrefix($0) } }
    guard let found else { return nil }
    self = found
  }

  private var openings: [String] {
    switch self {
    case .pdf: ["%pdf-"]
    case .archive: ["pk\u{3}\u{4}"]
    case .html: ["<!doctype html", "<html"]
    case .rtf: [#"{\rtf"#]
    }
  }
}
