internal import KorpuLanguage
internal import KorpuModel

/// Reads the codes of countries that stand behind the names of competitors in all languages: «Askar TEMIROV (KAZ) beat Deniz TOPRAK
/// (TUR)».
struct SportingCodes {
  let reading: TokenizedArticle

  /// The countries behind people.
  func mentions(behind people: [MentionCandidate]) -> [MentionCandidate] {
    people.compactMap { person in
      let code = person.tokens.upperBound + 1
      return country(behind: person.tokens.upperBound).map {
        MentionCandidate(
          tokens: code..<code + 1, type: .country($0), name: reading.text(of: code..<code + 1),
          grammaticalCase: .nominative, confidence: 0.9)
      }
    }
  }

  /// «Askar TEMIROV | (KAZ)»: whether words whose last is in capitals are somebody's name by the code behind them.
  func isBehind(_ run: Range<Int>) -> Bool {
    run.count > 1 && reading.tokens[run.upperBound - 1].isAbbreviation && !reading.tokens[run.lowerBound].isAbbreviation
      && country(behind: run.upperBound) != nil
  }

  /// «Askar | TEMIROV (KAZ)», «Shirin | ALI TEMIR (TUR)»
  func isSurname(_ index: Int) -> Bool {
    guard index > 0, reading.isCapitalisedWord(index - 1), reading.tokens[index].isAbbreviation else { return false }
    let next = index + 1
    return country(behind: next) != nil
      || reading.sentence(of: index).contains(next) && reading.tokens[next].isAbbreviation
        && country(behind: next + 1) != nil
  }

  private func country(behind end: Int) -> CountryCode? {
    guard reading.isMark(end, "("), reading.isMark(end + 2, ")"), reading.tokens[end + 1].isAbbreviation else {
      return nil
    }
    return Self.countries[reading.tokens[end + 1].folded].flatMap { CountryCode($0) }
  }

  /// By code, folded, the two letters that stand for the country elsewhere.
  private static let countries: [String: String] = {
    let words = codes.split(whereSeparator: \.isWhitespace).map(String.init)
    let pairs = stride(from: 0, to: words.count, by: 2).map { (words[$0].lowercased(), words[$0 + 1]) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  /// The codes of the Olympic movement.
  private static let codes = """
    AFG AF ALB AL ALG DZ ARG AR ARM AM AUS AU AUT AT AZE AZ BEL BE BIH BA
    BLR BY BRA BR BUL BG BUR BF CAN CA CHI CL CHN CN CIV CI CMR CM COL CO
    CRO HR CUB CU CYP CY CZE CZ DEN DK DOM DO ECU EC EGY EG ESP ES EST EE
    ETH ET FIN FI FRA FR GBR GB GEO GE GER DE GHA GH GRE GR HUN HU INA ID
    IND IN IRI IR IRL IE IRQ IQ ISL IS ISR IL ITA IT JAM JM JOR JO JPN JP
    KAZ KZ KEN KE KGZ KG KOR KR KOS XK KSA SA KUW KW LAT LV LBN LB LTU LT
    LUX LU MAR MA MAS MY MDA MD MEX MX MGL MN MKD MK MLT MT MNE ME NED NL
    NGR NG NOR NO NZL NZ PAK PK PAN PA PER PE PHI PH POL PL POR PT PRK KP
    PUR PR QAT QA ROU RO RSA ZA RUS RU SEN SN SGP SG SLO SI SRB RS SUI CH
    SVK SK SWE SE SYR SY THA TH TJK TJ TKM TM TPE TW TUN TN TUR TR UAE AE
    UGA UG UKR UA URU UY USA US UZB UZ VEN VE VIE VN YEM YE
    """
}
