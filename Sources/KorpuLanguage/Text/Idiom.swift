public import KorpuModel

/// What a language puts otherwise than its relatives do, in its names, its titles and its news. Rules ask for such a habit, and not for a
/// language: which languages have it is said here alone.
extension Language {
  // MARK: Names

  /// Whether an apostrophe stands between a name and its endings, so that what has none is no inflected name: «Ankara'da».
  public var partsEndingsByApostrophe: Bool { self == .turkish }

  /// Whether a surname may be any word, in the plural too, where those of others end in «-ov» or «-zadə»: «Önal», «Öztürkler».
  public var hasSurnamesOfAnyShape: Bool { self == .turkish }

  /// Whether names stand side by side that others join by the genitive and the possessor's ending: «Dernek Başkanı», «Kazakistan
  /// Cumhurbaşkanı Özel Temsilcisi», «Bozkır Üniversitesi Türk Dili Bölümü».
  public var leavesOutEndingsInTitles: Bool { self == .turkish }

  /// Whether all words of what a body or a gathering is called have capitals, so that a sort in small letters means any: «eğitim
  /// kurumları».
  public var writesWholeNamesInCapitals: Bool { self == .turkish }

  /// Whether a word for somebody's work before a name says what they are, and a post has an ending: «yazar Cengiz Aytmatov», «Yazarlar
  /// Birliği Başkanı».
  public var marksPosts: Bool { self == .turkish }

  /// Whether writers join and part the words of one name as they like: «İpekyolu», «İpek Yolu», «Kırgızistan- Türkiye».
  public var spacesNamesFreely: Bool { self == .turkish }

  /// Whether a number may be part of what a school is called: «17 Eylül Üniversitesi», «100 No'lu Meslek Lisesi».
  public var numbersSchools: Bool { self == .turkish }

  // MARK: Lists

  /// Whether the word for «with» joins the last of a list as «and» does: «Kazakistan ile Macaristan'dan».
  public var listsByWith: Bool { self == .turkish }

  /// Whether «A and B's talks» are talks between the two. In the others the noun for talks may be one for a story, too, and only that
  /// for a meeting tells.
  public var sharesTalksByGenitive: Bool {
    switch self {
    case .azerbaijani, .turkish, .turkmen, .uzbek: true
    case .kazakh, .kyrgyz, .russian, .english, .hungarian: false
    }
  }

  // MARK: News

  /// Whether news call a gathering by its sort alone that others name, and tell by participles what was held: «düzenlenen törene A
  /// katıldı», «konuşmaları A ve B tarafından yapıldı».
  public var callsGatheringsBySort: Bool { self == .turkish }

  /// Whether news tell apart who holds a gathering and who only gives the house to it or helps: «A'nın, B katkılarıyla ve C ev
  /// sahipliğinde düzenlediği forum».
  public var tellsHostsFromOrganisers: Bool { self == .turkish }

  /// Whether the word for a consultation means any gathering: «maslahat».
  public var callsGatheringsConsultations: Bool { self == .turkmen }
}
