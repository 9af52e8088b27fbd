internal import KorpuLanguage
internal import KorpuModel

/// Reads a body that its type word alone means where countries belong to it: «В настоящее время в Организацию | входят A и B»,
/// «Членами организации | являются A и B».
struct SlavicMeantUnion {
  let scene: Scene
  let anaphora: Anaphora

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter word: The words that say that somebody belongs.
  func body(at word: Range<Int>) -> Int? {
    let noun = word.lowerBound - 1
    guard noun > reading.sentence(of: word.lowerBound).lowerBound, !reading.isQuoted(noun),
      reading.isWord(noun - 1, .locativeMarker) || reading.isForm(noun - 1, of: [.composition, .membership]),
      reading.words[noun].key(in: .bodies) != nil || reading.isForm(noun, of: .generic)
    else { return nil }
    return namesake(of: noun) ?? anaphora.body(meantAt: noun).flatMap { hasMembers($0) ? $0 : nil }
  }

  /// «Членами | организации | являются A, B и C», «A и B представлены в качестве членов-наблюдателей | организации»: a noun of
  /// membership, and the body that a word behind it means.
  func stated(inSentence sentence: Int) -> (members: [LocatedMention], body: Int, word: Int)? {
    let range = reading.sentences[sentence]
    guard
      let word = range.first(where: {
        (reading.isForm($0, of: .membership) || reading.isWord($0, .membership)) && !reading.isForm($0, of: .state)
          && !reading.isQuoted($0)
      }), range.contains(word + 1), !range.contains(where: { reading.isWord($0, .negation) }),
      let body = meant(at: word + 1)
    else { return nil }
    let next = word + 2
    if word == range.lowerBound {
      guard range.contains(next), saysWhatIs(next) else { return nil }
      return (members(at: next..<next + 1, of: body), body, word)
    }
    let list = scene.list(from: range.lowerBound, where: \.isCountry).filter { $0.isIn(.nominative) }
    guard let last = list.last, last.tokens.upperBound <= word,
      scene.nextPredicate(from: last.tokens.upperBound, to: word) == last.tokens.upperBound
    else { return nil }
    return (list, body, word)
  }

  /// «являются», «стали»
  private func saysWhatIs(_ index: Int) -> Bool {
    reading.isWord(index, .copula)
      || reading.words.verb(.actVerbs, at: index).map { $0.meaning == .serve && $0.form.isPredicate } == true
  }

  /// «организации»: in the genitive, and no name.
  private func meant(at noun: Int) -> Int? {
    guard reading.tokens[noun].kind == .word, scene.mention(covering: noun, where: \.isOrganization) == nil,
      reading.words[noun].key(in: .bodies) != nil || reading.isForm(noun, of: .generic),
      reading.words[noun].readings.contains(where: { $0.form.grammaticalCase == .genitive && !$0.form.isPlural })
    else { return nil }
    return namesake(of: noun) ?? anaphora.body(meantAt: noun).flatMap { hasMembers($0) ? $0 : nil }
  }

  /// How many sentences back the body may be named.
  private static let memory = 12

  /// «(Организация «Арал» …) Организация»: the last body before it whose name begins with the word.
  private func namesake(of noun: Int) -> Int? {
    let earliest = max(0, reading.sentenceOfToken[noun] - Self.memory)
    return scene.mentions(in: reading.sentences[earliest].lowerBound..<noun).last { body in
      body.type.isOrganization && hasMembers(body.entity) && isSame(body.tokens.lowerBound, noun)
    }?.entity
  }

  private func isSame(_ index: Int, _ noun: Int) -> Bool {
    guard let key = reading.words[noun].key(in: .bodies) else { return false }
    return reading.words[index].key(in: .bodies) == key
  }

  private func hasMembers(_ entity: Int) -> Bool {
    switch scene.entities[entity].type {
    case .organization(.igo), .organization(.ngo): true
    default: false
    }
  }

  /// The countries of the list behind the verb.
  func members(at word: Range<Int>, of body: Int) -> [LocatedMention] {
    let start = reading.isMark(word.upperBound, ":") ? word.upperBound + 1 : word.upperBound
    return scene.list(from: start, where: \.isCountry).filter { $0.isIn(.nominative) && $0.entity != body }
  }
}
