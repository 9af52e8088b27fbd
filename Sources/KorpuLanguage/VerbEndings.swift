internal import KorpuModel

/// What the ending of a Turkic verb makes of it.
public enum VerbForm: String, Hashable, Sendable {
  /// The verb of a sentence in the past or present: «deyib», «bildirir».
  case finite
  /// The verb of a sentence in the future: «keçiriləcək».
  case future
  /// «çıxış edən»: who speaks.
  case participle
  /// «qeyd edərək»: saying, while …
  case converb
  /// «olduğunu»: that it is.
  case nominal
}

/// The closed set of endings of a Turkic verb.
public struct VerbEndings: Sendable {
  private let forms: [String: VerbForm]
  private let longest: Int

  init(table: Table) {
    var forms: [String: VerbForm] = [:]
    for row in table.rows where row.count == 2 { forms[row[0]] = VerbForm(rawValue: row[1]) }
    self.forms = forms
    longest = forms.keys.map(\.count).max() ?? 0
  }

  /// The stems that the folded word may have, with what its ending makes of them.
  ///
  /// - Complexity: O(length of the longest ending).
  public func readings(of word: String) -> [(stem: String, form: VerbForm)] {
    var readings: [(stem: String, form: VerbForm)] = []
    var stem = Substring(word)
    var ending = ""
    while stem.utf8.count > 1, ending.count < longest {
      ending = String(stem.removeLast()) + ending
      if let form = forms[ending] { readings.append((String(stem), form)) }
    }
    return readings
  }
}
