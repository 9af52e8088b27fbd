internal import KorpuLanguage
internal import KorpuModel

/// Finds the countries of those who come together from several and, as the subject of a report on a gathering, do something there:
/// «Experts from Kazakhstan, Hungary and Türkiye discussed …», «Представители Казахстана, Венгрии и Турции приняли декларацию».
struct ActingDelegates {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// How many tokens stand between the countries and the verb.
  private static let reach = 4
  /// How many countries there are at least: two sides may act anywhere.
  private static let fewest = 3

  func findings(inSentence sentence: Int) -> [FreeAttendance.Finding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .germanic || reading.isSlavic,
      !reading.isWord(range.lowerBound, .background), !gathering.isElsewhere(inSentence: sentence),
      gathering.acts(.attend, inSentence: sentence).isEmpty, let verb = verb(in: range)
    else { return [] }
    let origin = DelegateOrigin(scene: scene)
    let countries = scene.mentions(in: range.lowerBound..<verb.lowerBound).filter {
      $0.type.isCountry && origin.isWhence($0)
    }
    guard Set(countries.map(\.entity)).count >= Self.fewest, let last = countries.last,
      verb.lowerBound - last.tokens.upperBound <= Self.reach,
      !(range.lowerBound..<verb.lowerBound).contains(where: isInsertion)
    else { return [] }
    return [FreeAttendance.Finding(participants: countries, verb: verb, isPlanned: false)]
  }

  /// The first predicate, which tells what was done or spoken of.
  private func verb(in range: Range<Int>) -> Range<Int>? {
    for index in range {
      guard
        let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index),
        verb.form == .finite
      else { continue }
      return reading.isNegated(index) || reading.isQuoted(index) ? nil : index..<index + verb.length
    }
    return nil
  }

  /// Another clause, or another year: «as was said in 2019».
  private func isInsertion(_ index: Int) -> Bool {
    reading.isWord(index, [.relative, .complementiser]) || reading.tokens[index].kind == .number
  }
}
