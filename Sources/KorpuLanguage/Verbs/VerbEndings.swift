/// What the ending of a verb makes of it.
public enum VerbForm: String, Hashable, Sendable, CaseIterable {
  /// The predicate of a sentence: «deyib», «bildirir».
  case finite
  /// The predicate of a sentence in the future: «keçiriləcək».
  case future
  /// «çıxış edən»: who speaks.
  case participle
  /// «qeyd edərək»: saying, while …
  case converb
  /// «olduğunu»: that it is.
  case nominal
  /// «отмечено»: a predicate that names nobody who did it.
  case passive

  /// Whether the verb is that of a sentence.
  public var isPredicate: Bool { self == .finite || self == .future }
}

/// A verb, read as a stem with an ending.
struct VerbReading: Hashable, Sendable {
  let stem: String
  let form: VerbForm
}

/// The closed set of endings of a verb.
struct VerbEndings: Sendable {
  private let endings: [(bytes: [UInt8], form: VerbForm)]

  init(table: Table?) {
    var endings: [(bytes: [UInt8], form: VerbForm)] = []
    table?.forEachRow { row in
      for name in row.value.split(separator: " ") {
        if let form = VerbForm(rawValue: String(name)) { endings.append((Array(row.key.utf8), form)) }
      }
    }
    self.endings = endings.sorted { $0.bytes.count < $1.bytes.count }
  }

  /// The stems that the folded word may have, with what its ending makes of them, the longest first.
  ///
  /// - Complexity: O(endings), comparisons of bytes.
  func readings(of word: String) -> [VerbReading] {
    let bytes = Array(word.utf8)
    return endings.filter { bytes.ends(with: $0.bytes, at: bytes.count) }.map { ending in
      VerbReading(
        stem: String(decoding: bytes.dropLast(ending.bytes.count), as: UTF8.self), form: ending.form)
    }
  }
}
