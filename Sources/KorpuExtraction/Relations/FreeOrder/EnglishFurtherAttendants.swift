internal import KorpuLanguage
internal import KorpuModel

/// Finds in English those who attend beside the subject of the verb: «(took part in the forum) along with | X and Y», «Besides | A and
/// B, guests attended», «the delegates of the observer states – | A and B – attended».
struct EnglishFurtherAttendants {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter verb: An active verb of attending.
  func all(besidesSubjectsOf verb: Range<Int>) -> [LocatedMention] {
    guard reading.lexicon.language.family == .germanic else { return [] }
    return company(behind: verb) + countedIn(before: verb) + states(before: verb)
  }

  /// How many words tell from where the artists are: «from various countries of the Steppe, | including».
  private static let longestOrigin = 10

  /// «(the festival went on with) artists from various countries including | A and B»: in a sentence on a gathering, the countries of
  /// those who are told to be there.
  func countries(inSentence sentence: Range<Int>) -> (parties: [LocatedMention], words: Range<Int>)? {
    guard reading.lexicon.language.family == .germanic else { return nil }
    for word in sentence where reading.isWord(word, .comprising) && !reading.isQuoted(word) {
      let countries = scene.list(from: word + 1, where: \.isCountry)
      guard countries.count > 1 else { continue }
      let first = max(sentence.lowerBound, word - Self.longestOrigin)
      let origin = (first..<word).first { index in
        reading.isWord(index, .ablativeMarker) && isGroup(endingAt: index - 1)
      }
      if let origin { return (countries, origin..<word + 1) }
    }
    return nil
  }

  /// «(was held) with the participation of | experts from A and B», «in the presence of | representatives of C»: of whom nobody is named.
  func present(inSentence sentence: Range<Int>) -> (parties: [LocatedMention], words: Range<Int>)? {
    guard reading.lexicon.language.family == .germanic else { return nil }
    for noun in sentence where reading.isForm(noun, of: .attendance) && !reading.isQuoted(noun) {
      let marker = reading.withArticle(noun) - 1
      guard reading.isWord(noun + 1, .genitiveMarker), marker >= sentence.lowerBound,
        reading.isWord(marker, [.comitative, .locativeMarker]), !reading.isNegated(noun)
      else { continue }
      let rest = noun + 2..<max(noun + 2, scene.nextPredicate(from: noun + 2, to: sentence.upperBound))
      let origins = rest.filter { reading.isWord($0, .ablativeMarker) && isGroup(endingAt: $0 - 1) }
      let countries = origins.flatMap { scene.list(from: reading.behindArticle($0 + 1), where: \.isCountry) }
      let parties = countries + EnglishUnnamedAttendants(scene: scene).parties(in: rest)
      if !parties.isEmpty { return (parties, marker..<noun + 1) }
    }
    return nil
  }

  /// «artists», «experts»
  private func isGroup(endingAt last: Int) -> Bool {
    let role = RoleFinder(reading: reading).role(endingBefore: last + 1)?.form ?? reading.words[last].form(in: .roles)
    if role?.isPlural == true { return true }
    return reading.isForm(last, of: [.people, .attending])
      && reading.words[last].readings.contains { $0.form.isPlural }
  }

  /// «(attended by) members of parliament, delegates from Hungary, as well as | the Aral Fund (AF) and the Danube Fund»: bodies that a joint parts
  /// from others, though the first of the list are not named; but not «X, | Aral Fund», whose body it is.
  func bodies(listedIn words: Range<Int>) -> [LocatedMention] {
    guard reading.lexicon.language.family == .germanic else { return [] }
    return scene.mentions(in: words).filter { body in
      let joint = reading.withArticle(body.tokens.lowerBound) - 1
      guard body.type.isOrganization, joint > words.lowerBound, reading.isListJoint(joint),
        !reading.isQuoted(body.tokens.lowerBound), scene.isWholePhrase(body)
      else { return false }
      var end = joint
      while end > words.lowerBound, reading.isListJoint(end - 1) { end -= 1 }
      let next = scene.bracketEnd(from: body.tokens.upperBound)
      let before = scene.mention(endingBefore: scene.bracketStart(before: end), where: { _ in true })
      // «X, director of A and | B»
      return before.map { !$0.type.isPerson && !scene.isHeld($0) } ?? true
        && (!reading.sentence(of: words.lowerBound).contains(next) || reading.isListJoint(next)
          || reading.isMark(next, ".") || reading.isMark(next, ";"))
    }
  }

  /// «took part in the forum along with | President X, Minister Y»
  private func company(behind verb: Range<Int>) -> [LocatedMention] {
    let sentence = reading.sentence(of: verb.lowerBound)
    let end = scene.nextPredicate(from: verb.upperBound, to: sentence.upperBound)
    let phrase = (verb.upperBound..<max(verb.upperBound, end)).first { index in
      !reading.isQuoted(index)
        && reading.words.match(.wordClasses, at: index).map {
          $0.length > 1 && $0.classes.contains(.comitative)
        } == true
    }
    guard let phrase else { return [] }
    return scene.mentions(in: phrase..<end).filter { $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound) }
  }

  /// «Besides | Kazakhstan and Hungary, (guests attended)»: at the head of the sentence.
  private func countedIn(before verb: Range<Int>) -> [LocatedMention] {
    let start = reading.sentence(of: verb.lowerBound).lowerBound
    let length = reading.words.match(.wordClasses, at: start)?.length ?? 1
    guard reading.isWord(start + length - 1, .besides) else { return [] }
    let list = scene.list(from: reading.behindArticle(start + length), where: \.isParty)
    guard let last = list.last, last.tokens.upperBound < verb.lowerBound,
      reading.isMark(scene.bracketEnd(from: last.tokens.upperBound), ",")
    else { return [] }
    return list
  }

  /// «the delegates of the observer states – | A, B and C, (attended)», «the guest countries: | A and B»
  private func states(before verb: Range<Int>) -> [LocatedMention] {
    let sentence = reading.sentence(of: verb.lowerBound)
    return (sentence.lowerBound..<verb.lowerBound).filter { mark in
      mark > sentence.lowerBound && (reading.isDash(mark) || reading.isMark(mark, ":")) && !reading.isQuoted(mark)
        && reading.isForm(mark - 1, of: [.state, .attending])
        && reading.words[mark - 1].readings.contains { $0.form.isPlural }
    }.flatMap { mark in
      scene.list(from: mark + 1, where: \.isCountry).filter { $0.tokens.upperBound <= verb.lowerBound }
    }
  }
}
