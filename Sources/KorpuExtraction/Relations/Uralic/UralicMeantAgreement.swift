internal import KorpuLanguage
internal import KorpuModel

/// Finds agreements whose parties a Hungarian sentence only means: «A felek szándéknyilatkozatot írtak alá», «A két egyetem
/// megállapodást kötött».
struct UralicMeantAgreement {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The words for an agreement of nobody named, which those have made who met.
  func words(inSentence sentence: Int) -> Range<Int>? {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .uralic,
      !scene.mentions(in: range).contains(where: { $0.type.isPerson || $0.type.isOrganization || $0.type.isCountry }),
      let verb = range.first(where: isSigning), let paper = paper(in: reading.clause(of: verb..<verb + 1))
    else { return nil }
    return min(verb, paper)..<max(verb, paper) + 1
  }

  /// The two bodies that «the two universities» are, which have signed something or work together.
  func pair(inSentence sentence: Int) -> (first: Int, second: Int, tokens: Range<Int>)? {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .uralic, let two = range.dropLast().first(where: isSubject),
      let type = reading.words[two + 1].key(in: .bodies), let verb = range.first(where: isSigning),
      paper(in: reading.clause(of: verb..<verb + 1)) != nil
    else { return nil }
    let bodies = scene.mentions(in: 0..<two).filter {
      $0.type.isOrganization && reading.lexicon.folded(scene.entities[$0.entity].name).hasSuffix(type)
    }.map(\.entity).unique()
    return bodies.count == 2 ? (bodies[0], bodies[1], min(two, verb)..<max(two + 2, verb + 1)) : nil
  }

  /// «a | két egyetem»
  private func isSubject(_ index: Int) -> Bool {
    guard reading.isWord(index, .two), !reading.isQuoted(index), let form = reading.words[index + 1].form(in: .bodies)
    else { return false }
    return form == NounForm()
  }

  private func isSigning(_ index: Int) -> Bool {
    guard !reading.isQuoted(index), !reading.isNegated(index), !reading.isCancelled(index),
      let verb = reading.words.verb(.actVerbs, at: index)
    else { return false }
    return [.sign, .signed].contains(verb.meaning) && verb.form.isPredicate
  }

  /// «megállapodást», «egy szándéknyilatkozat»
  private func paper(in clause: Range<Int>) -> Int? {
    clause.first { index in
      reading.isForm(index, of: .cooperation) && !reading.isQuoted(index)
        && reading.words[index].readings.contains {
          [.nominative, .accusative].contains($0.form.grammaticalCase)
            && reading.lexicon.senses(of: $0.stem).classes.contains(.cooperation)
        }
    }
  }
}
