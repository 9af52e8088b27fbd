internal import KorpuLanguage
internal import KorpuModel

/// Tells which gathering a sentence is set at, and which it is about. What the languages of one family say in a way of their
/// own their ``SettingGrammar`` knows.
final class Gathering: Sendable {
  let scene: Scene
  let forums: DemonstrativeForum
  let verbs: ActVerbs
  let grammar: any SettingGrammar

  init(scene: Scene, forums: DemonstrativeForum) {
    self.scene = scene
    self.forums = forums
    verbs = ActVerbs(reading: scene.reading)
    grammar = scene.settingGrammar(verbs, forums)
  }

  // MARK: where a sentence is set

  /// The gathering that a sentence names as its place: «X Forumunda», «paneldə», «çıxışında», «forum çərçivəsində».
  ///
  /// - Parameters:
  ///   - contents: What is said there: «bu forumda» within it is the speaker's topic, not the place.
  ///   - cases: The cases that name a place; verbs of attending ask for the dative too.
  func setting(
    ofSentence sentence: Int, besides contents: [Range<Int>] = [], in cases: CaseSet = .locative
  ) -> Int? {
    SettingSearch(gathering: self, sentence: sentence, contents: contents, cases: cases).forum
  }

  /// The gathering that a sentence of attending is about: «X Forumuna», «tədbirə», «oňa».
  func attended(inSentence sentence: Int) -> Int? {
    setting(ofSentence: sentence, in: [.locative, .dative]) ?? pointedAt(inSentence: sentence)
  }

  /// Whether the place of a sentence is a gathering of which the article names none: «seminarda», «konsertə».
  func isElsewhere(inSentence sentence: Int) -> Bool {
    typeWords(inSentence: sentence).contains { $0.isIn([.locative, .dative]) && forums.isAnother($0.token) }
      || grammar.isAtTalks(sentence) || isAtTalksOfOthers(inSentence: sentence)
  }

  /// «(X басшылары) қатысқан | кездесуде (A айтты)», «(сказал A) | на встрече с B»: talks that are told of by who attended them, and
  /// are not the gathering.
  func isAtTalksOfOthers(inSentence sentence: Int) -> Bool {
    if scene.reading.isSlavic { return grammar.isAtTalks(sentence) }
    guard scene.reading.lexicon.language.family == .turkic else { return false }
    return acts(.attend, inSentence: sentence).contains { act in
      act.form == .participle && scene.reading.isTalk(act.tokens.upperBound, in: [.locative])
    }
  }

  // MARK: what a sentence is about

  /// The gatherings that a sentence names and may be about: none that only says what position somebody holds, or when something
  /// else was.
  func named(inSentence sentence: Int) -> [LocatedMention] {
    scene.mentions(ofSentence: sentence).filter {
      $0.type.isForum && !grammar.isOfTitle($0) && !grammar.isTime($0)
    }
  }

  /// The gathering that a sentence is about: named, or by its type word alone as the subject.
  func subject(ofSentence sentence: Int) -> (entity: Int, tokens: Range<Int>)? {
    named(inSentence: sentence).first.map { ($0.entity, $0.tokens) } ?? called(inSentence: sentence)
  }

  /// The last gathering of the sentence before, where one begins with «orada», «oňa», «unda».
  func pointedAt(inSentence sentence: Int) -> Int? {
    let head = scene.reading.sentences[sentence].lowerBound
    let isPointedAt = scene.reading.isWord(head, .thereat) || scene.reading.isWord(head + 1, .thereat)
    guard isPointedAt, sentence > 0 else { return nil }
    let named = scene.mentions(ofSentence: sentence - 1).last { $0.type.isForum && !grammar.isTime($0) }
    return named?.entity ?? (grammar.pointsAtTypeWords ? subject(ofSentence: sentence - 1)?.entity : nil)
  }

  /// «(The panel was held.) | It was chaired by X»: the gathering of the sentence before, for a pronoun that begins one.
  func meant(byPronounOf sentence: Int) -> Int? {
    let head = scene.reading.sentences[sentence].lowerBound
    guard sentence > 0, scene.reading.isWord(head, .thereat) else { return nil }
    return scene.forum(toldOfIn: sentence - 1)
  }

  // MARK: type words

  /// The words outside quotations that one gathering may be called by.
  func typeWords(inSentence sentence: Int) -> some Sequence<TypeWord> {
    scene.reading.sentences[sentence].lazy.compactMap { [scene, grammar] index in
      scene.reading.isQuoted(index) ? nil : grammar.typeWord(at: index)
    }
  }

  /// The first gathering that a sentence calls by a type word of the wanted kind.
  func called(
    inSentence sentence: Int, where isWanted: (TypeWord) -> Bool = { _ in true }
  ) -> (entity: Int, tokens: Range<Int>)? {
    for word in typeWords(inSentence: sentence) where isWanted(word) {
      if let forum = forums.forum(calledAt: word.token) { return (forum, word.tokens) }
    }
    return nil
  }
}
