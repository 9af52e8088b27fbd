internal import KorpuLanguage
internal import KorpuModel

/// How the languages of a family say where something takes place: which gathering is the place, and which is only mentioned.
///
/// A family answers what it has words for; the rest it leaves to the answers below.
protocol SettingGrammar: Sendable {
  var scene: Scene { get }

  // MARK: the place

  /// The case of a word that a gathering is called by: by its ending, or by the preposition before it.
  func grammaticalCase(ofTypeWordAt index: Int, _ form: NounForm) -> NounForm.Case
  /// Whether a gathering is the frame of what happens: «X Forumu | çərçivəsində».
  func isFrame(_ forum: Range<Int>) -> Bool
  /// Whether the opening of a gathering stands behind it in one of the cases: «forumun | açılış mərasimində».
  func isOpening(of forum: Range<Int>, in cases: CaseSet) -> Bool
  /// Whether a speech is placed at a gathering: «X Forumundakı | çıxışında».
  func isAtSpeech(_ forum: LocatedMention) -> Bool
  /// Whether a gathering is spoken to: «addressing | the X Forum».
  func isAddressed(_ forum: LocatedMention) -> Bool

  // MARK: what is only mentioned

  /// Whether a gathering tells only when something else was: «X Sammiti ərəfəsində».
  func isTime(_ forum: LocatedMention) -> Bool
  /// Whether a gathering tells only what somebody's position is: «председатель | сессии Совета X».
  func isOfTitle(_ forum: LocatedMention) -> Bool
  /// Whether a sentence tells of who attended talks, and not the gathering: «Duşuşyga X gatnaşdy».
  func isAtTalks(_ sentence: Int) -> Bool
  /// Whether a gathering is what somebody tells of: «рассказал о | форуме X».
  func isTopic(_ forum: LocatedMention) -> Bool

  // MARK: what is held

  /// The acts whose verbs say that a gathering is held.
  var actsOfHolding: [VerbMeaning] { get }
  /// Whether a verb of holding tells of a gathering in somebody's words, or in a clause that leans on another.
  func isAside(_ verb: Range<Int>, amid contents: [Range<Int>]) -> Bool
  /// Whether the sentence of a gathering says that it takes place, and not only that one is planned.
  func isHeld(_ forum: LocatedMention) -> Bool

  // MARK: other sentences and clauses

  /// Whether «orada» may mean a gathering that the sentence before only calls by its type word.
  var pointsAtTypeWords: Bool { get }
  /// The gathering that a pronoun at the head of a sentence means: «В ней приняли участие».
  func pointedAt(byHeadOf sentence: Int) -> Int?
  /// The gathering that a sentence just before, in the same paragraph, says was held.
  func justHeld(before sentence: Int) -> Int?
  /// The gathering of which a relative clause with the verb tells.
  func antecedent(ofClauseAt verb: Int) -> Int?
  /// The gathering that somebody opens, the object of the verb: «Tadbirni X | ochib berdi».
  func opened(byVerbAt verb: Int) -> Int?
  /// Whether to take the floor is to have a part in it: «Модератором сессии | выступил X».
  func isServing(_ verb: Int) -> Bool
}

extension SettingGrammar {
  func grammaticalCase(ofTypeWordAt index: Int, _ form: NounForm) -> NounForm.Case { form.grammaticalCase }
  func isFrame(_ forum: Range<Int>) -> Bool { false }
  func isOpening(of forum: Range<Int>, in cases: CaseSet) -> Bool { false }
  func isAtSpeech(_ forum: LocatedMention) -> Bool { false }
  func isAddressed(_ forum: LocatedMention) -> Bool { false }
  func isTime(_ forum: LocatedMention) -> Bool { false }
  func isOfTitle(_ forum: LocatedMention) -> Bool { false }
  func isAtTalks(_ sentence: Int) -> Bool { false }
  func isTopic(_ forum: LocatedMention) -> Bool { false }
  /// Where gatherings are objects, to host one is to hold it.
  var actsOfHolding: [VerbMeaning] { [.hold, .organise] }
  func isHeld(_ forum: LocatedMention) -> Bool { true }
  var pointsAtTypeWords: Bool { false }
  func pointedAt(byHeadOf sentence: Int) -> Int? { nil }
  func justHeld(before sentence: Int) -> Int? { nil }
  func antecedent(ofClauseAt verb: Int) -> Int? { nil }
  func opened(byVerbAt verb: Int) -> Int? { nil }
  func isServing(_ verb: Int) -> Bool { false }

  /// Whether a gathering is named by the way, and nothing is set at it.
  func isMentionedOnly(_ forum: LocatedMention) -> Bool { isTopic(forum) || isOfTitle(forum) }
}

extension Scene {
  /// The grammar of the article's language.
  func settingGrammar(_ verbs: ActVerbs, _ forums: DemonstrativeForum) -> any SettingGrammar {
    switch reading.lexicon.language.family {
    case .turkic: TurkicSetting(scene: self, forums: forums)
    case .slavic: SlavicSetting(scene: self, verbs: verbs)
    case .germanic: GermanicSetting(scene: self, verbs: verbs)
    case .uralic: UralicSetting(scene: self, verbs: verbs)
    }
  }
}
