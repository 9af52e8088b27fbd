internal import KorpuModel

/// The endings for case, possession and number that a name may carry in running text.
///
/// Wider than any one word's grammar allows: an annotator's choice among inflected forms must not decide
/// whether two names match.
struct CaseEndings: Sendable {
  private let endings: Set<FoldedWord>
  private let longest: Int
  /// How many may follow one another.
  private let mostInChain: Int

  /// The endings of a language; `nil` for English, which has none.
  static func of(_ language: Language) -> CaseEndings? { all[language] }

  func contains(_ ending: some Sequence<Unicode.Scalar>) -> Bool { endings.contains(Array(ending)) }

  /// Whether the rest of a word from an offset on is nothing, or a chain of endings.
  func completes(_ word: FoldedWord, from offset: Int) -> Bool { isChain(word[offset...], atMost: mostInChain) }

  private func isChain(_ rest: ArraySlice<Unicode.Scalar>, atMost count: Int) -> Bool {
    if rest.isEmpty { return true }
    guard count > 0 else { return false }
    return (1...min(longest, rest.count)).contains { length in
      contains(rest.prefix(length)) && isChain(rest.dropFirst(length), atMost: count - 1)
    }
  }

  private init(_ list: String, atMost mostInChain: Int) {
    endings = Set(list.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) })
    longest = endings.map(\.count).max() ?? 0
    self.mostInChain = mostInChain
  }

  private static let all: [Language: CaseEndings] = [
    .azerbaijani: CaseEndings(oghuz, atMost: 3),
    .turkish: CaseEndings(oghuz, atMost: 3),
    .turkmen: CaseEndings(turkmen, atMost: 3),
    .uzbek: CaseEndings(uzbek, atMost: 3),
    .kazakh: CaseEndings(kazakh, atMost: 3),
    .kyrgyz: CaseEndings(kyrgyz, atMost: 3),
    .hungarian: CaseEndings(hungarian, atMost: 2),
    .russian: CaseEndings(russian, atMost: 1),
  ]
}

// The lists, by case and by vowel: written for this project.
extension CaseEndings {
  /// Azerbaijani and Turkish, whose names appear in each other's articles.
  private static let oghuz = """
    nın nin nun nün ın in un ün nı ni nu nü yı yi yu yü ı i u ü sı si su sü
    na nə ne ya yə ye a ə e da də de ta tə te nda ndə nde dan dən den tan tən ten ndan ndən nden
    la lə le yla ylə yle lar lər ler dakı dəki daki deki ndakı ndəki ndaki ndeki takı təki taki teki
    """

  private static let turkmen = """
    nyň niň nuň nüň yň iň uň üň ny ni y i sy si na ne a e ä da de dan den nda nde ndan nden
    lar ler daky däki ndaky ndäki
    """

  private static let uzbek = """
    ning ni ga ka qa da dan lar si i dagi нинг ни га ка қа да дан лар си и даги
    """

  private static let kazakh = """
    ның нің дың дің тың тің ны ні ды ді ты ті ға ге қа ке на не а е да де та те нда нде
    дан ден тан тен нан нен мен бен пен лар лер дар дер тар тер сы сі ы і н
    дағы дегі тағы тегі ндағы ндегі
    """

  private static let kyrgyz = """
    нын нин нун нүн дын дин дун дүн тын тин тун түн ны ни ну нү ды ди ду дү ты ти ту тү
    га ге го гө ка ке ко кө на не но нө а е о ө да де до дө та те то тө нда нде ндо ндө
    дан ден дон дөн тан тен тон төн нан нен нон нөн лар лер лор лөр дар дер дор дөр тар тер тор төр
    сы си су сү ы и у ү н дагы деги догу дөгү
    """

  private static let hungarian = """
    ban ben nak nek val vel ba be ra re ról ről tól től hoz hez höz nál nél ból ből ért ig
    t ot et öt at i ja je a e jának jének ának ének
    """

  private static let russian = """
    ами ями ого его ому ему ыми ими ах ях ов ев ей ой ый ий ая яя ое ее ые ие ую юю ом ем
    ам ям ых их ым им ию ии ия ью а я о е ы и у ю ь й
    """
}
