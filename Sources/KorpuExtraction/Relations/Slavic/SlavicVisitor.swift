internal import KorpuLanguage
internal import KorpuModel

/// Tells whose talks a Russian sentence means that names one side alone: «(X прибыл в Баку.) В рамках визита состоялась встреча
/// с Y».
struct SlavicVisitor {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// How many sentences before may say who came.
  private static let memory = 2

  /// Who came, by the last sentence before that tells of a coming, where the one of the talks speaks of the visit and names nobody
  /// before them.
  func person(beforeTalksAt noun: Int) -> Int? {
    let sentence = reading.sentenceOfToken[noun]
    let before = reading.sentences[sentence].lowerBound..<noun
    guard reading.isSlavic, before.contains(where: isOfVisit),
      !scene.mentions(in: before).contains(where: { $0.type.isPerson || $0.type.isOrganization })
    else { return nil }
    return person(comingBefore: sentence)
  }

  /// The one person of whom the last sentence before that tells of a coming says that he came.
  func person(comingBefore sentence: Int) -> Int? {
    let told = (max(0, sentence - Self.memory)..<sentence).last { tellsOfComing($0) }
    guard let told else { return nil }
    let people = scene.mentions(ofSentence: told).filter(scene.isSubject)
    return Set(people.map(\.entity)).count == 1 ? people[people.startIndex].entity : nil
  }

  /// «в рамках | визита», «в ходе | поездки»
  private func isOfVisit(_ index: Int) -> Bool {
    reading.isForm(index, of: .journey) && !reading.isQuoted(index)
  }

  private func tellsOfComing(_ sentence: Int) -> Bool {
    [.arrive, .visit].contains { act in
      gathering.acts(act, inSentence: sentence).contains { $0.form.isPredicate }
    }
  }
}
