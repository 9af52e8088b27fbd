internal import KorpuModel

/// The closed set of endings of a Turkic noun: plural, possessor, case, in that order.
///
/// Endings may be read off many words that have none: a reading counts only when a table knows its stem
/// or the shape of the word says so.
public struct NounEndings: Sendable {
  private let forms: [String: [NounForm]]
  private let longest: Int

  /// Composes the chains from a table whose rows are an ending and the slots that it can fill.
  ///
  /// - Complexity: O(plurals × possessors × cases), some thousand chains.
  init(table: Table) {
    var slots: [String: [String]] = [:]
    for row in table.rows where row.count == 2 {
      for slot in row[1].split(separator: " ") { slots[String(slot), default: []].append(row[0]) }
    }
    var forms: [String: [NounForm]] = [:]
    for (plural, isPlural) in [("", false)] + slots["plural", default: []].map({ ($0, true) }) {
      for (possessive, possessor) in Self.possessives(slots) {
        for (ending, grammaticalCase) in Self.cases(slots) {
          var form = NounForm()
          form.isPlural = isPlural
          form.possessor = possessor
          form.grammaticalCase = grammaticalCase
          form.caseLength = ending.utf8.count
          forms[plural + possessive + ending, default: []].append(form)
        }
      }
    }
    self.forms = forms.mapValues { $0.sorted { Self.rank($0) < Self.rank($1) } }
    longest = forms.keys.map(\.utf8.count).max() ?? 0
  }

  private static func possessives(_ slots: [String: [String]]) -> [(String, NounForm.Possessor?)] {
    [("", nil)] + slots["possessive3", default: []].map { ($0, .third) }
      + slots["possessive1", default: []].map { ($0, .first) }
  }

  private static func cases(_ slots: [String: [String]]) -> [(String, NounForm.Case)] {
    let names: [(String, NounForm.Case)] = [
      ("genitive", .genitive), ("dative", .dative), ("accusative", .accusative), ("locative", .locative),
      ("ablative", .ablative), ("instrumental", .instrumental), ("attributive", .attributive),
    ]
    return [("", .nominative)] + names.flatMap { name, value in slots[name, default: []].map { ($0, value) } }
  }

  /// Of two readings of one ending, the one with a possessor is likelier in names: «Fondu» is «fund of».
  private static func rank(_ form: NounForm) -> Int {
    (form.possessor == .third ? 0 : form.possessor == nil ? 1 : 2) * 8 + form.caseLength
  }

  /// The readings of a folded word, longest stem first; the bare word itself is the first.
  ///
  /// A stem's last consonant is also given hardened: «birliyi» is read as «birlik» + «i».
  /// - Complexity: O(length of the longest ending).
  public func readings(of word: String) -> [NounReading] {
    var readings: [NounReading] = []
    var stem = Substring(word)
    var ending = ""
    while stem.utf8.count > 1, ending.utf8.count <= longest {
      for form in forms[ending] ?? [] {
        readings.append(NounReading(stem: bare(stem, before: ending), form: form))
        if let hardened = hardened(stem, before: ending) {
          readings.append(NounReading(stem: hardened, form: form))
        }
      }
      ending = String(stem.removeLast()) + ending
    }
    return readings
  }

  /// «QHT-nin», «TÜRKSOY’un»: the hyphen or apostrophe before an ending is no part of the stem.
  private func bare(_ stem: Substring, before ending: String) -> String {
    guard !ending.isEmpty, let last = stem.last, last == "-" || last == "’" || last == "'" else {
      return String(stem)
    }
    return String(stem.dropLast())
  }

  private func hardened(_ stem: Substring, before ending: String) -> String? {
    guard let first = ending.first, "ıiuüəa".contains(first), let last = stem.last else { return nil }
    switch last {
    case "y": return stem.dropLast() + "k"
    case "ğ": return stem.dropLast() + "q"
    default: return nil
    }
  }
}
