/// The genders of nouns, with which adjectives agree.
public enum GrammaticalGender: Int, Sendable { case masculine, feminine, neuter }

/// How adjectives agree with the gender of their noun: «научный», «научная», «научное».
struct AdjectiveForms: Sendable {
  private var forms = SuffixIndex<(length: Int, endings: [String])>()
  /// What figures end with.
  private var ordinals: [String] = []

  /// - Parameter table: Endings of the masculine → those of the masculine, the feminine and the neuter; that of figures has a
  ///   hyphen.
  init(table: Table?) {
    table?.forEachRow { row in
      let endings = row.value.split(separator: " ").map(String.init)
      guard endings.count > GrammaticalGender.neuter.rawValue else { return }
      if row.key.utf8.first == UInt8(ascii: "-") {
        ordinals = endings
        return
      }
      forms.add((row.key.utf8.count, endings), endingIn: row.key.utf8)
    }
  }

  /// - Complexity: O(length).
  func form(of masculine: String, in gender: GrammaticalGender) -> String {
    let bytes = Array(masculine.utf8)
    guard let found = forms.values(endingIn: bytes).max(by: { $0.length < $1.length }) else { return masculine }
    return String(decoding: bytes.dropLast(found.length), as: UTF8.self) + found.endings[gender.rawValue]
  }

  func ordinal(_ figures: String, in gender: GrammaticalGender) -> String {
    figures + (ordinals.isEmpty ? "" : ordinals[gender.rawValue])
  }
}

extension Lexicon {
  /// The form of an adjective for a gender: «третья» of «третий»; itself where the language has no genders.
  ///
  /// - Parameter masculine: folded, in the nominative.
  /// - Complexity: O(length).
  public func form(ofAdjective masculine: String, in gender: GrammaticalGender) -> String {
    adjectiveForms.form(of: masculine, in: gender)
  }

  /// An ordinal in figures for a gender: «34-е» of «34».
  public func form(ofOrdinal figures: String, in gender: GrammaticalGender) -> String {
    adjectiveForms.ordinal(figures, in: gender)
  }
}
