internal import KorpuLanguage
internal import KorpuModel

/// Keeps of the towns of a gathering that of the sentence which first tells of one: «(Ankara'da 3. Bozkır Forumu düzenlendi.) A, ilk
/// forumun Almatı'da yapıldığını söyledi», «… Şuşa'da düzenlenen etkinliklerin devamı olduğunu belirtti».
///
/// A gathering takes place in one town. Another that a later sentence names is that of an earlier gathering, or of what is told there,
/// unless the sentence itself says that the gathering was held in it.
struct OnlyTown {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter places: What was found of where gatherings are, in the order of the text.
  func without(_ places: [RelationFinding]) -> [RelationFinding] {
    guard reading.lexicon.language.callsGatheringsBySort else { return places }
    var firsts: [Int: Int] = [:]
    return places.filter { place in
      guard let word = place.evidence.first?.lowerBound else { return true }
      let sentence = reading.sentenceOfToken[word]
      let first = firsts[place.from, default: sentence]
      firsts[place.from] = first
      return first == sentence || !isTown(place.to) || isSaid(inSentence: sentence)
    }
  }

  /// «Forum, Şuşa'da sona erdi»: a verb of holding that is the predicate.
  private func isSaid(inSentence sentence: Int) -> Bool {
    reading.words.verbs(.actVerbs, in: reading.sentences[sentence]).contains {
      $0.match.meaning == .hold && $0.match.form.isPredicate && !reading.isQuoted($0.token)
    }
  }

  /// A name of one word is no house's.
  private func isTown(_ place: Int) -> Bool {
    let name = reading.lexicon.folded(scene.entities[place].name)
    return !name.contains(" ") || reading.lexicon.senses(of: name).key(in: .cities) != nil
  }
}
