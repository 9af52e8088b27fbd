public import KorpuModel

/// How languages write what others write otherwise.
extension Language {
  /// Whether converbs tell what came about, as the verb does that they lean on: «görüşərək müzakirə edib», «kabul edip».
  /// In the others such forms end sentences too, and count as finite, or they tell what something was done for.
  public var tellsByConverbs: Bool { self == .azerbaijani || self == .turkish || self == .uzbek }

  /// Whether a point after a figure makes it an ordinal: «8. Zirvesi», «12. ülés».
  public var writesOrdinalsWithPoint: Bool { self == .turkish || self == .hungarian }

  /// Whether a bare hyphen after a figure does: «11-саммит», «8-sessiya».
  var writesOrdinalsWithHyphen: Bool { self == .kazakh || self == .kyrgyz || self == .uzbek }

  /// Whether the country in the genitive belongs to the name of its ministry: «Türkmenistanyň Bilim ministrligi».
  public var namesAuthoritiesByGenitive: Bool { self == .turkmen }

  /// Whether the official name of a country in the genitive belongs to the name of what the state has: «Кыргыз
  /// Республикасынын Маданият министрлиги», but «Кыргызстандын | маданият министрлиги».
  public var namesAuthoritiesByOfficialCountry: Bool { self == .kyrgyz }

  /// Whether the second of two stands in the genitive between whom something is: «Merdan bilen Ahmediň arasynda».
  public var pairsByGenitive: Bool { self == .turkmen }

  /// Whether an apostrophe makes another letter of the one before it: «o‘», «g‘».
  public var hasApostropheLetters: Bool { self == .uzbek }

  /// Whether a father's name is one word with what makes it one, and may be a surname too: «Мұратұлы».
  public var joinsFathersNames: Bool { self == .kazakh }

  /// Whether the word behind a father's name means «great», too: «Самат Досаев ұлы (ақынды еске алды)».
  public var callsGreatLikeSons: Bool { self == .kazakh }

  /// Whether somebody discusses things with others «at talks with» them: «X bilan uchrashuvda muhokama qildi».
  public var discussesAtTalks: Bool { self == .uzbek }

  /// Whether a member of a parliament is its deputy: «Mejlisiň agzasy»; elsewhere it may be one of a committee or a group there.
  public var callsDeputiesMembers: Bool { self == .turkmen }

  /// Whether a mark after a final s makes a genitive: «the ministers' meeting».
  var hasPossessiveMark: Bool { self == .english }

  /// Whether folded letters are one letter, as initials are: «a»; in Uzbek also «sh», «o'», in Turkish and English «kh» of
  /// names from Cyrillic.
  public func isOneLetter(_ folded: String) -> Bool {
    isLetterOfAlphabet(folded)
      || (self == .turkish || self == .english) && Self.cyrillicLetters.contains(folded)
  }

  /// Whether folded letters are one letter of the alphabet: «a»; in Uzbek also «sh», «o'».
  public func isLetterOfAlphabet(_ folded: String) -> Bool {
    folded.count == 1 || self == .uzbek && Self.uzbekLetters.contains(folded)
  }

  /// What Turkish and English write with two signs for one Cyrillic letter.
  private static let cyrillicLetters: Set<String> = ["kh", "sh", "ch", "zh"]

  /// What Uzbek writes with two signs, some of them one Cyrillic letter.
  private static let uzbekLetters: Set<String> = ["sh", "ch", "o'", "g'", "ts", "ya", "ye", "yo", "yu"]
}

extension Language {
  /// Whether only the first word of a body's name is written with a capital.
  public var writesNamesInSmallLetters: Bool {
    switch self {
    case .kazakh, .kyrgyz, .uzbek, .turkmen: true
    case .azerbaijani, .turkish, .russian, .english, .hungarian: false
    }
  }
}
