internal import KorpuLanguage
internal import KorpuModel

extension Gathering {
  /// How many sentences a report takes to say what somebody attended.
  private static let leadOfVisit = 3

  /// The one gathering of an article that begins with somebody's attending it: «Академик A X сессиясына | катышып келди». Whoever
  /// takes the floor or reads out a message there does so at it.
  func onlyAttended() -> Int? {
    guard scene.reading.lexicon.language.family == .turkic else { return nil }
    let forums = scene.entities.indices.filter { scene.entities[$0].type.isForum }
    guard forums.count == 1, let only = forums.first else { return nil }
    let isAttended = scene.reading.sentences.indices.prefix(Self.leadOfVisit).contains { sentence in
      attended(inSentence: sentence) == only
        && acts("attend", inSentence: sentence).contains { $0.form.isPredicate || $0.form == .converb }
    }
    return isAttended ? only : nil
  }
}
