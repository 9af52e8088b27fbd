/// A word of a name, or a number in it.
struct NameToken: Sendable {
  /// In small letters and the script of the tables.
  let text: String
  let letters: [UInt8]
  /// Whether it stands in quotation marks.
  let isQuoted: Bool
  /// The beginnings of words that an abbreviation is made of, none of another word: «каз», «н», «у».
  let initials: [String]
  /// Whether it may be an abbreviation: printed with more than one capital, «TDT», «КазНУ», or in a name that is handed
  /// down without any.
  let isAbbreviation: Bool
  /// In figures, Roman or not.
  let number: Int?

  init(
    _ text: String, isQuoted: Bool = false, initials: [String] = [], isAbbreviation: Bool = false, number: Int? = nil
  ) {
    self.text = text
    letters = Array(text.utf8)
    self.isQuoted = isQuoted
    self.initials = initials
    self.isAbbreviation = isAbbreviation || !initials.isEmpty
    self.number = number
  }

  /// «IMF» in a Turkish or Azerbaijani name: an abbreviation of another language, whose «I» is no «ı»; `nil` where it
  /// is none, or has no such letter.
  var borrowed: NameToken? {
    guard !initials.isEmpty, text.contains("ı") else { return nil }
    return NameToken(text.dotted, isQuoted: isQuoted, initials: initials.map(\.dotted))
  }
}
