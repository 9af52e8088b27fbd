internal import CLanguageData
internal import KorpuModel

/// The bytes of a table: constant data of the program, or a user's table that this object owns. Never written once
/// made, so that sharing the pointer between threads is safe.
struct TableBytes: @unchecked Sendable {
  let start: UnsafePointer<UInt8>
  let count: Int
  /// Frees the bytes that are not the program's; `nil` for those that are.
  private let owner: Owner?

  private init(constant start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
    owner = nil
  }

  /// Bytes of a user's own.
  init(copying bytes: [UInt8]) {
    let owner = Owner(bytes)
    start = owner.start
    count = bytes.count
    self.owner = owner
  }

  private final class Owner {
    let start: UnsafePointer<UInt8>
    private let buffer: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
      // One byte at least, so that there is an address.
      buffer = .allocate(capacity: bytes.count + 1)
      _ = buffer.initialize(from: bytes + [0])
      start = UnsafePointer(buffer.baseAddress!)
    }

    deinit { buffer.deallocate() }
  }

  static func named(_ name: String, of language: Language) -> TableBytes? {
    guard let directory = directory(of: language) else { return nil }
    return table(name, in: directory)
  }

  /// A table that tells languages from one another, and belongs to none.
  static func identification(_ name: String) -> TableBytes? {
    guard let directory = korpu_identification_tables() else { return nil }
    return table(name, in: directory)
  }

  /// A table of how letters sound.
  static func sounds(_ name: String) -> TableBytes? {
    guard let directory = korpu_sound_tables() else { return nil }
    return table(name, in: directory)
  }

  /// All tables by which the program reads articles, in an order that stays, each with its name.
  static func forEachOfReading(_ body: (_ name: String, _ table: TableBytes) -> Void) {
    let directories = [korpu_identification_tables()] + Language.allCases.map(directory)
    for directory in directories {
      guard var entry = directory else { continue }
      while let name = entry.pointee.name {
        if let bytes = entry.pointee.bytes {
          body(String(cString: name), TableBytes(constant: bytes, count: entry.pointee.count))
        }
        entry += 1
      }
    }
  }

  /// A table of what words in names mean.
  static func concepts(_ name: String) -> TableBytes? {
    guard let directory = korpu_concept_tables() else { return nil }
    return table(name, in: directory)
  }

  /// A table of what pictures say.
  static func labels(_ name: String) -> TableBytes? {
    guard let directory = korpu_label_tables() else { return nil }
    return table(name, in: directory)
  }

  private static func table(_ name: String, in directory: UnsafePointer<korpu_language_table>) -> TableBytes? {
    var entry = directory
    while let found = entry.pointee.name {
      if String(cString: found) == name, let bytes = entry.pointee.bytes {
        return TableBytes(constant: bytes, count: entry.pointee.count)
      }
      entry += 1
    }
    return nil
  }

  private static func directory(of language: Language) -> UnsafePointer<korpu_language_table>? {
    switch language {
    case .azerbaijani: korpu_language_tables_az()
    case .turkish: korpu_language_tables_tr()
    case .kazakh: korpu_language_tables_kk()
    case .kyrgyz: korpu_language_tables_ky()
    case .uzbek: korpu_language_tables_uz()
    case .turkmen: korpu_language_tables_tk()
    case .russian: korpu_language_tables_ru()
    case .english: korpu_language_tables_en()
    case .hungarian: korpu_language_tables_hu()
    }
  }

  subscript(offset: Int) -> UInt8 {
    precondition((0..<count).contains(offset))
    return start[offset]
  }

  func text(_ range: Range<Int>) -> String {
    precondition(0 <= range.lowerBound && range.upperBound <= count)
    return String(decoding: UnsafeBufferPointer(start: start + range.lowerBound, count: range.count), as: UTF8.self)
  }

  /// Compares the column that starts at `offset` with a key: below zero, zero or above, as in `memcmp`.
  func compareColumn(at offset: Int, with key: UnsafeBufferPointer<UInt8>) -> Int {
    var position = offset
    for byte in key {
      guard position < count, !isColumnEnd(start[position]) else { return -1 }
      if start[position] != byte { return Int(start[position]) - Int(byte) }
      position += 1
    }
    return position == count || isColumnEnd(start[position]) ? 0 : 1
  }

  /// Where each line starts that is neither empty nor begins with a mark.
  ///
  /// - Complexity: O(bytes).
  func lineStarts(withoutComments mark: UInt8) -> [Int32] {
    var starts: [Int32] = []
    var place = 0
    while place < count {
      if start[place] != mark, start[place] != UInt8(ascii: "\n") { starts.append(Int32(place)) }
      while place < count, start[place] != UInt8(ascii: "\n") { place += 1 }
      place += 1
    }
    return starts
  }

  /// The offset of the tab or line feed that ends the column at `offset`, or the end of the table.
  func columnEnd(from offset: Int) -> Int {
    var end = offset
    while end < count, !isColumnEnd(start[end]) { end += 1 }
    return end
  }

  private func isColumnEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") }
}
