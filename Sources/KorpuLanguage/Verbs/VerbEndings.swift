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
  private struct Ending: Sendable {
    let length: Int
    let form: VerbForm
  }

  private var endings = SuffixIndex<Ending>()

  init(table: Table?) {
    table?.forEachRow { row in
      for name in row.value.split(separator: " ") {
        guard let form = VerbForm(rawValue: String(name)) else { continue }
        endings.add(Ending(length: row.key.utf8.count, form: form), endingIn: row.key.utf8)
      }
    }
  }

  /// The stems that the folded word may have, with what its ending makes of them, the longest first.
  ///
  /// - Complexity: O(length + readings · log readings).
  func readings(of word: String) -> [VerbReading] {
    let bytes = Array(word.utf8)
    return endings.values(endingIn: bytes).sorted { $0.length < $1.length }.map { ending in
      VerbReading(stem: String(decoding: bytes.dropLast(ending.length), as: UTF8.self), form: ending.form)
    }
  }
}
