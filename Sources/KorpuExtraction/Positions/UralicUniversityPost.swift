internal import KorpuLanguage
internal import KorpuModel

/// Reads the title of a rector that stands behind a Hungarian name without the university: of the only one that the article has named
/// so far, «A Duna Egyetemen járt X. – Örülünk – mondta | Y rektor».
struct UralicUniversityPost {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? { ofRector(person) ?? besideRector(person) }

  /// «X rektorral és | Y stratégiai igazgatóval»: who is named right behind the rector of the only university, in the same case, is an
  /// officer of it.
  private func besideRector(_ person: LocatedMention) -> Position? {
    let titles = TitleAfterName(reading: reading)
    guard let title = titles.title(after: person.tokens.upperBound), title.nationality == nil, !title.role.isOfState,
      !title.role.form.isPlural, title.role.form.possessor == nil
    else { return nil }
    let first = reading.sentence(of: person.tokens.lowerBound).lowerBound
    let before = scene.mentions(in: first..<max(first, person.tokens.lowerBound)).last(where: \.type.isPerson)
    guard let rector = before, let other = titles.title(after: rector.tokens.upperBound),
      other.role.form.grammaticalCase == title.role.form.grammaticalCase,
      reading.isListJoint(other.title.upperBound), other.title.upperBound + 1 == person.tokens.lowerBound,
      let post = ofRector(rector)
    else { return nil }
    return Position(
      holder: post.holder, role: title.role.role,
      title: reading.nominative(of: title),
      tokens: person.tokens.upperBound..<title.title.upperBound, confidence: 0.78)
  }

  private func ofRector(_ person: LocatedMention) -> Position? {
    guard let title = TitleAfterName(reading: reading).title(after: person.tokens.upperBound), title.nationality == nil,
      title.role.role == .rector, !title.role.form.isPlural, let university = university(before: person)
    else { return nil }
    return Position(
      holder: university, role: title.role.role,
      title: reading.nominative(of: title),
      tokens: person.tokens.upperBound..<title.title.upperBound, confidence: 0.8)
  }

  /// «X rektor, … Y rektor»: one of two is of another university.
  private func hasOtherRector(than person: LocatedMention) -> Bool {
    let titles = TitleAfterName(reading: reading)
    return scene.mentions.contains { other in
      other.type.isPerson && other.entity != person.entity
        && titles.title(after: other.tokens.upperBound)?.role.role == .rector
    }
  }

  private func university(before person: LocatedMention) -> Int? {
    let schools = scene.mentions.prefix { $0.tokens.lowerBound < person.tokens.lowerBound }.filter {
      $0.type == .organization(.academia)
    }
    // «Szegeden járt a Duna Egyetem küldöttsége»: whose guests they are, nobody says.
    guard Set(schools.map(\.entity)).count == 1, !hasOtherRector(than: person),
      !schools.contains(where: { reading.isForm(reading.end(of: $0), of: .delegation) })
    else { return nil }
    return schools.first?.entity
  }
}
