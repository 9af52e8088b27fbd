internal import KorpuLanguage
internal import KorpuModel

extension Gathering {
  /// How many sentences a report takes to say what somebody attended.
  private static let leadOfVisit = 3

  /// The one gathering of an article that begins with somebody's attending it: «Академик A X сессиясына | катышып келди». Whoever
  /// takes the floor or reads out a message there does so at it.
  func onlyAttended() -> Int? {
    if scene.reading.lexicon.language.family == .uralic { return onlyOpened() }
    guard scene.reading.lexicon.language.family == .turkic else { return nil }
    let forums = scene.entities.indices.filter { scene.entities[$0].type.isForum }
    guard forums.count == 1, let only = forums.first else { return nil }
    let isAttended = scene.reading.sentences.indices.prefix(Self.leadOfVisit).contains { sentence in
      attended(inSentence: sentence) == only
        && acts(.attend, inSentence: sentence).contains { $0.form.isPredicate || $0.form == .converb }
    }
    return isAttended ? only : nil
  }

  /// The one gathering of a Hungarian article that begins with who speaks at it or welcomes those who came: «A megnyitó vendégeit X
  /// köszöntötte. | Ezt követően Y mondott beszédet».
  private func onlyOpened() -> Int? {
    let forums = scene.entities.indices.filter { scene.entities[$0].type.isForum }
    guard forums.count == 1, let only = forums.first else { return nil }
    let reading = scene.reading
    let isOpened = reading.sentences.indices.prefix(Self.leadOfVisit).contains { sentence in
      let isNamed = scene.mentions(ofSentence: sentence).contains { forum in
        forum.entity == only && !reading.isQuoted(forum.tokens.lowerBound)
          && (isLocative(forum) || reading.isForm(forum.tokens.upperBound, of: [.attending, .guests]))
      }
      return isNamed
        && reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).contains { token, verb in
          [.floor, .courtesy].contains(verb.meaning) && verb.form.isPredicate && !reading.isQuoted(token)
        }
    }
    return isOpened ? only : nil
  }
}
