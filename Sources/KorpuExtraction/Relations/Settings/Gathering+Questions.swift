internal import KorpuLanguage
internal import KorpuModel

// MARK: what patterns ask of a gathering that a sentence names

extension Gathering {
  /// Whether a gathering stands where something takes place: «X Forumunda», «"…" adlı konfransda».
  func isLocative(_ forum: LocatedMention) -> Bool { grammar.stands(forum, in: .locative) }

  /// Whether a gathering is only the frame of another: «X Forumu çərçivəsində».
  func isFrame(_ forum: LocatedMention) -> Bool { grammar.isFrame(forum.tokens) }

  /// «X Sammiti ərəfəsində», «X Forumundan sonra»: a gathering that only tells when something else was.
  func isTime(_ forum: LocatedMention) -> Bool { grammar.isTime(forum) }

  /// «X Forumundakı | çıxışında»: the gathering is where the speech was given.
  func isAtSpeech(_ forum: LocatedMention) -> Bool { grammar.isAtSpeech(forum) }

  /// «председатель | 40-й сессии Совета X»: a gathering that only says what position somebody holds.
  func isOfTitle(_ forum: LocatedMention) -> Bool { grammar.isOfTitle(forum) }
  func isTopic(_ forum: LocatedMention) -> Bool { grammar.isTopic(forum) }

  /// Whether the sentence of a gathering says that it takes place.
  func isHeld(_ forum: LocatedMention) -> Bool { grammar.isHeld(forum) }
}

// MARK: what they ask of sentences and verbs

extension Gathering {
  /// «Затем прошла сессия «…». | С докладами выступили …»: the gathering that a sentence just before says was held.
  func justHeld(before sentence: Int) -> Int? { grammar.justHeld(before: sentence) }

  /// «круглый стол, на котором | выступил»: of which gathering a relative clause tells.
  func antecedent(ofClauseAt verb: Int) -> Int? { grammar.antecedent(ofClauseAt: verb) }

  /// «Tadbirni X | ochib berdi»: the gathering that somebody opens.
  func opened(byVerbAt verb: Int) -> Int? { grammar.opened(byVerbAt: verb) }

  /// «Модератором сессии | выступил X»: whether to take the floor is to have a part in it.
  func isServing(_ verb: Int) -> Bool { grammar.isServing(verb) }

  /// The verbs of an act in a sentence, outside quotations.
  func acts(_ act: VerbMeaning, inSentence sentence: Int) -> [Act] { verbs.acts(act, inSentence: sentence) }

  /// The verb of the sentence, in the past, present or future, that tells of the act.
  func predicate(_ act: VerbMeaning, inSentence sentence: Int) -> Range<Int>? {
    verbs.predicate(act, inSentence: sentence)
  }

  /// «… ilə görüşərək | müzakirə edib»: a converb that tells of the act, and leans on a verb after it.
  func leaning(_ act: VerbMeaning, inSentence sentence: Int) -> Range<Int>? { verbs.leaning(act, inSentence: sentence) }
}
