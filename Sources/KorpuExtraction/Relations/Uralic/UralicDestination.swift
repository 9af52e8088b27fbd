internal import KorpuLanguage
internal import KorpuModel

/// Finds where in Hungarian a gathering is whose town the main clause names and «where» takes up: «Asztanába utazott, ahol részt vesz a
/// fórumon», «telefonon Biskekből, a kirgiz fővárosból, ahol a fórumon vett részt».
struct UralicDestination {
  let scene: Scene
  let gathering: Gathering

  /// How many tokens may stand between the town and «where»: «Biskekből, a kirgiz fővárosból, | ahol».
  private static let reach = 6

  private var reading: TokenizedArticle { scene.reading }

  func place(inSentence sentence: Int) -> (forum: LocatedMention, place: LocatedMention)? {
    let range = reading.sentences[sentence]
    let word = range.dropFirst(2).first { index in
      reading.isWord(index, .thereat) && reading.isWord(index, .relative) && reading.isMark(index - 1, ",")
        && !reading.isQuoted(index)
    }
    guard let word, let forum = forum(from: word, until: range.upperBound) else { return nil }
    let places = scene.mentions(in: range.lowerBound..<word).filter {
      $0.type.isPlace && !scene.isPlaceAdjective($0) && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard let place = places.last, word - place.tokens.upperBound <= Self.reach,
      !(place.tokens.upperBound..<word).contains(where: { reading.isWord($0, [.relative, .complementiser]) })
    else { return nil }
    return (forum, place)
  }

  /// The gathering of the clause that «where» opens, at which somebody is or speaks.
  private func forum(from word: Int, until end: Int) -> LocatedMention? {
    let stage = UralicStage(scene: scene, gathering: gathering)
    let clause = word..<end
    guard let forum = stage.forum(in: clause) else { return nil }
    let isAttended =
      reading.words.verbs(.actVerbs, in: clause).contains { $0.match.meaning == .attend && $0.match.form.isPredicate }
      || reading.words.verbs(.speechVerbs, in: clause).contains {
        $0.match.meaning == .floor && $0.match.form.isPredicate
      }
    return isAttended ? forum : nil
  }
}
