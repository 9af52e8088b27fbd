internal import KorpuModel

/// The closed set of endings of a Turkic noun: plural, possessor, case, in that order.
///
/// Endings may be read off many words that have none: a reading counts only when a table knows its stem
/// or the shape of the word says so.
public struct NounEndings: Sendable {
  private typealias Bytes = [UInt8]

  private let plurals: [Bytes]
  private let possessives: [(ending: Bytes, possessor: NounForm.Possessor)]
  private let cases: [(ending: Bytes, value: NounForm.Case)]

  /// Reads a table whose rows are an ending and the slots that it can fill.
  init(table: Table) {
    var plurals: [Bytes] = []
    var possessives: [(Bytes, NounForm.Possessor)] = []
    var cases: [(Bytes, NounForm.Case)] = []
    table.forEachRow { ending, slots in
      for slot in slots.split(separator: " ") {
        let bytes = Bytes(ending.utf8)
        switch slot {
        case "plural": plurals.append(bytes)
        case "possessive1": possessives.append((bytes, .first))
        case "possessive3": possessives.append((bytes, .third))
        default: if let value = NounForm.Case(rawValue: String(slot)) { cases.append((bytes, value)) }
        }
      }
    }
    self.plurals = plurals
    self.possessives = possessives
    self.cases = cases
  }

  /// The readings of a folded word, longest stem first; the bare word itself is the first.
  ///
  /// A stem's last consonant is also given hardened: «birliyi» is read as «birlik» + «i».
  /// - Complexity: O(endings), some eighty comparisons of bytes.
  public func readings(of word: String) -> [NounReading] {
    let bytes = Bytes(word.utf8)
    var found: [(end: Int, form: NounForm)] = []
    func addPlurals(_ end: Int, _ form: NounForm) {
      found.append((end, form))
      for plural in plurals where bytes.ends(with: plural, at: end) {
        var form = form
        form.isPlural = true
        found.append((end - plural.count, form))
      }
    }
    func addPossessives(_ end: Int, _ form: NounForm) {
      addPlurals(end, form)
      for possessive in possessives where bytes.ends(with: possessive.ending, at: end) {
        var form = form
        form.possessor = possessive.possessor
        addPlurals(end - possessive.ending.count, form)
      }
    }
    addPossessives(bytes.count, NounForm())
    for item in cases where bytes.ends(with: item.ending, at: bytes.count) {
      var form = NounForm()
      form.grammaticalCase = item.value
      form.caseLength = item.ending.count
      addPossessives(bytes.count - item.ending.count, form)
    }
    return found.filter { $0.end > 1 || $0.end == bytes.count }.sorted {
      ($1.end, Self.rank($0.form)) < ($0.end, Self.rank($1.form))
    }
    .flatMap { stems(of: bytes, endingAt: $0.end, form: $0.form) }
  }

  /// Of two readings of one ending, the one with a possessor is likelier in names: «Fondu» is «fund of».
  private static func rank(_ form: NounForm) -> Int {
    (form.possessor == .third ? 0 : form.possessor == nil ? 1 : 2) * 8 + form.caseLength
  }

  private func stems(of bytes: Bytes, endingAt end: Int, form: NounForm) -> [NounReading] {
    let hasEnding = end < bytes.count
    let stem = String(decoding: bytes[..<end], as: UTF8.self)
    guard hasEnding, let last = stem.last else { return [NounReading(stem: stem, form: form)] }
    switch last {
    // «QHT-nin», «TÜRKSOY’un»: the hyphen or apostrophe before an ending is no part of the stem.
    case "-", "’", "'": return [NounReading(stem: String(stem.dropLast()), form: form)]
    case "y" where startsWithVowel(bytes, at: end):
      return [NounReading(stem: stem, form: form), NounReading(stem: stem.dropLast() + "k", form: form)]
    case "ğ" where startsWithVowel(bytes, at: end):
      return [NounReading(stem: stem, form: form), NounReading(stem: stem.dropLast() + "q", form: form)]
    default: return [NounReading(stem: stem, form: form)]
    }
  }

  private func startsWithVowel(_ bytes: Bytes, at offset: Int) -> Bool {
    String(decoding: bytes[offset...].prefix(2), as: UTF8.self).first.map { "ıiuüəa".contains($0) } ?? false
  }
}

extension [UInt8] {
  /// Whether the bytes before `end` end with others, and something stands before those.
  func ends(with suffix: [UInt8], at end: Int) -> Bool {
    let start = end - suffix.count
    guard start > 0 else { return false }
    for offset in suffix.indices where self[start + offset] != suffix[offset] { return false }
    return true
  }
}
