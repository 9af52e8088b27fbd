internal import KorpuLanguage
internal import KorpuModel

/// The settings of Russian sentences: prepositions say where, and titles and topics name gatherings by the way.
struct SlavicSetting: SettingGrammar {
  let scene: Scene
  let verbs: ActVerbs

  private var reading: TokenizedArticle { scene.reading }

  /// «на этом форуме», «в ходе встречи»
  func grammaticalCase(ofTypeWordAt index: Int, _ form: NounForm) -> NounForm.Case {
    reading.caseByPreposition(before: index) ?? form.grammaticalCase
  }

  /// «накануне | форума X»
  func isTime(_ forum: LocatedMention) -> Bool {
    TimeBeforeGathering(reading: reading).isTime(before: forum.tokens.lowerBound)
  }

  /// «рассказал о | форуме X»
  func isTopic(_ forum: LocatedMention) -> Bool {
    let start = scene.phrases.start(of: forum)
    return reading.isWord(start - 1, .about) || forum.isIn(.locative) && isWithinTopic(forum.tokens.lowerBound)
  }

  /// How many words of a participle's phrase stand before the noun: «о | прошедшем на днях в Баку XV Международном | форуме».
  private static let longestAttribute = 14

  /// «рассказал о прошедшем в Баку | форуме X»: a participle after «о» that goes with the gathering, which has no preposition of
  /// its own.
  private func isWithinTopic(_ start: Int) -> Bool {
    guard !reading.isWord(start - 1, .locativeMarker) else { return false }
    let first = max(reading.sentence(of: start).lowerBound, start - Self.longestAttribute)
    let marker = (first..<start).last { index in
      reading.isWord(index, [.about, .locativeMarker]) && index + 1 < start && isAttribute(index + 1)
    }
    return marker.map { about in
      reading.isWord(about, .about) && !(about..<start).contains { reading.isMark($0, ",") }
    } ?? false
  }

  private func isAttribute(_ index: Int) -> Bool { reading.isAdjective(index, in: .locative) }

  /// How many words stand between talks and whom they were with: «на встрече с министром культуры Казахстана | X».
  private static let longestPost = 8

  /// «(сказал X) | на встрече с Y в Анкаре»: talks with somebody whom the sentence names.
  func isAtTalks(_ sentence: Int) -> Bool {
    let range = reading.sentences[sentence]
    return range.contains { noun in
      guard reading.isForm(noun, of: .talk), reading.isWord(noun - 1, .locativeMarker), !reading.isQuoted(noun),
        reading.isWord(noun + 1, .comitative), scene.mention(covering: noun, where: \.isForum) == nil
      else { return false }
      return scene.mentions(in: noun + 2..<min(range.upperBound, noun + 2 + Self.longestPost)).contains(
        where: \.type.isPerson)
    }
  }

  /// «председатель | 40-й сессии Совета X», «директор центра | Молодёжного форума Y»: a position, or a body that belongs to a
  /// gathering.
  func isOfTitle(_ forum: LocatedMention) -> Bool {
    let start = forum.tokens.lowerBound
    guard start > reading.sentence(of: start).lowerBound else { return false }
    // Moderators and delegates have their part in the gathering itself.
    if let role = RoleFinder(reading: reading).role(endingBefore: start) {
      return role.role != .other && !role.form.isPlural
    }
    return reading.words.match(.bodies, at: start - 1)?.length == 1
  }

  /// «X отметил, что | форум прошёл», «По словам X, … ОТГ, саммит которой | прошёл»: in a clause that leans on somebody's words.
  /// «В Баку прошёл форум, сообщил X» reports on it.
  func isAside(_ verb: Range<Int>, amid contents: [Range<Int>]) -> Bool {
    let first = reading.sentence(of: verb.lowerBound).lowerBound
    guard
      let clause = (first..<verb.lowerBound).last(where: { reading.isWord($0, [.complementiser, .relative]) }),
      (first..<clause).contains(where: { reading.isMark($0, ",") })
    else { return false }
    return (first..<clause).contains { index in
      guard !reading.isQuoted(index) else { return false }
      return reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true || reading.isWord(index, .viewpoint)
    }
  }
}

// MARK: sessions and their clauses

extension SlavicSetting {
  /// How many sentences after the one that opens it a session goes on.
  private static let sessionReach = 2

  /// «Затем прошла сессия «…». | С докладами выступили …»
  func justHeld(before sentence: Int) -> Int? {
    var earlier = sentence
    while earlier > 0, sentence - earlier <= Self.sessionReach,
      !reading.startsParagraph(reading.sentences[earlier].lowerBound)
    {
      earlier -= 1
      let forums = scene.mentions(ofSentence: earlier).filter(\.type.isForum)
      // «Панель прошла в рамках форума»
      guard let forum = forums.last(where: { $0.isIn(.nominative) }) ?? forums.last else { continue }
      let isHeld = verbs.acts(.hold, inSentence: earlier).contains { $0.form == .finite }
      return isHeld || goesOn(in: sentence, from: earlier) ? forum.entity : nil
    }
    return nil
  }

  /// «(На форуме выступил X.) | Также выступил Y»: others take the floor where somebody took it, or attend what was attended, and
  /// no other gathering is spoken of.
  private func goesOn(in sentence: Int, from earlier: Int) -> Bool {
    let words = reading.sentences[sentence]
    return tellsOfPresence(earlier) && reading.isWord(words.lowerBound, .filler)
      && !words.contains { reading.gatheringWord(at: $0) != nil && !reading.isQuoted($0) }
  }

  private func tellsOfPresence(_ sentence: Int) -> Bool {
    verbs.acts(.attend, inSentence: sentence).contains { $0.form == .finite }
      || reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).contains {
        $0.match.meaning == .floor && $0.match.form == .finite && !reading.isQuoted($0.token)
          && !reading.isNegated($0.token) && !isServing($0.token)
      }
  }

  /// «(В Баку прошла церемония.) | В ней приняли участие …»
  func pointedAt(byHeadOf sentence: Int) -> Int? {
    let head = reading.sentences[sentence].lowerBound
    guard sentence > 0, reading.isWord(head, .locativeMarker), reading.isWord(head + 1, .pronoun) else { return nil }
    return scene.forum(toldOfIn: sentence - 1)
  }

  /// «круглый стол, на котором | выступил»
  func antecedent(ofClauseAt verb: Int) -> Int? {
    guard
      let word = (reading.sentence(of: verb).lowerBound..<verb).last(where: { reading.isWord($0, .relative) }),
      let comma = (1...3).lazy.map({ word - $0 }).first(where: { reading.isMark($0, ",") })
    else { return nil }
    return scene.mention(endingBefore: comma, where: \.isForum)?.entity
  }

  /// How many words a position before the verb has: «Модератором пленарной сессии | выступил».
  private static let longestPosition = 12

  /// «Ведущим | выступил X»: whether the verb ends what the tables call an act of attending.
  private func isWithinAct(_ verb: Int, from first: Int) -> Bool {
    (max(first, verb - 1)..<verb).contains { index in
      guard let act = reading.words.verb(.actVerbs, at: index) else { return false }
      return act.meaning == .attend && index + act.length > verb
    }
  }

  /// «Модератором сессии | выступил X»: a position in the instrumental beside the verb.
  func isServing(_ verb: Int) -> Bool {
    let roles = RoleFinder(reading: reading)
    let sentence = reading.sentence(of: verb)
    if isWithinAct(verb, from: sentence.lowerBound) { return true }
    let start = max(sentence.lowerBound, verb - Self.longestPosition)
    let end = min(sentence.upperBound, verb + 2)
    return (start..<max(verb + 1, end)).contains { index in
      // «форум, модератором | которого был X»
      guard index != verb, let role = roles.role(startingAt: index),
        !reading.isWord(role.tokens.upperBound, .relative)
      else { return false }
      return reading.isInstrumental(role) && !reading.isWord(index - 1, .comitative)
    }
  }
}
