internal import KorpuLanguage
internal import KorpuModel

/// Reads the bare title of who receives guests in Hungarian: it is one of the house that they came to, «(X a Szegedi Kamarába látogatott.) A
/// vendéget | Y elnök és Z főtitkár fogadta».
struct UralicHouseOffice {
  let scene: Scene

  /// Those whom bodies have, and no states.
  private static let posts: Set<Role> = [
    .president, .chair, .deputyChair, .director, .deputyDirector, .secretaryGeneral, .head,
  ]
  private static let kinds: [OrganizationKind] = [.ngo, .business, .academia, .other]

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    guard person.isIn(.nominative),
      let title = TitleAfterName(reading: reading).title(after: person.tokens.upperBound), title.nationality == nil,
      Self.posts.contains(title.role.role), title.role.form == NounForm(),
      receives(inSentence: reading.sentenceOfToken[person.tokens.lowerBound]),
      let body = UralicCallers(scene: scene).visit(
        beforeSentence: reading.sentenceOfToken[person.tokens.lowerBound])?.body,
      Self.kinds.contains(where: { body.type == .organization($0) })
    else { return nil }
    return Position(
      holder: body.entity, role: title.role.role,
      title: reading.nominative(of: title),
      tokens: title.title, confidence: 0.78)
  }

  /// «A vendéget … fogadta»: guests as the object, and a verb of receiving.
  private func receives(inSentence sentence: Int) -> Bool {
    let range = reading.sentences[sentence]
    let hasGuests = range.contains { index in
      reading.isForm(index, of: [.guests, .delegation]) && !reading.isQuoted(index)
        && reading.words[index].readings.contains { $0.form.grammaticalCase == .accusative }
    }
    return hasGuests
      && range.contains { index in
        reading.words.verb(.actVerbs, at: index).map { $0.meaning == .receive && $0.form.isPredicate } == true
          && !reading.isQuoted(index) && !reading.isNegated(index)
      }
  }
}
