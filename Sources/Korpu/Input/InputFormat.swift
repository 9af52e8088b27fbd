internal import KorpuStore

/// What an input holds.
enum InputFormat: Hashable, Sendable {
  case article
  /// The facts of one article as a JSON document.
  case factsDocument
  /// The facts of one article a line.
  case factsLines
  /// Many articles in an SQLite file.
  case archive

  /// What a file holds by the end of its name.
  init(ofPath path: String) {
    switch Self.fileExtension(of: path) {
    case "json": self = .factsDocument
    case "jsonl": self = .factsLines
    case Archive.fileExtension: self = .archive
    default: self = .article
    }
  }

  /// What bytes without a name hold. A first line that is an object of its own tells lines from a document that is
  /// laid out for people.
  init(ofBytes bytes: [UInt8]) {
    guard Self.isFacts(bytes) else {
      self = .article
      return
    }
    let firstLine = bytes.drop(while: Self.isBlank).prefix { $0 != UInt8(ascii: "\n") }
    self = firstLine.last { !Self.isBlank($0) } == UInt8(ascii: "}") ? .factsLines : .factsDocument
  }

  /// JSON objects begin with `{`, and articles do not.
  static func isFacts(_ bytes: [UInt8]) -> Bool {
    bytes.first { !isBlank($0) } == UInt8(ascii: "{")
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }

  /// Whether a file in a folder is one to read.
  static func isRead(inFolder path: String) -> Bool {
    ["txt", "json", "jsonl"].contains(fileExtension(of: path))
  }

  private static func fileExtension(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
