/// The tables of a language whose keys are found in running text, inflected.
public enum LexicalTable: String, Hashable, Sendable, CaseIterable {
  /// Country names → ISO 3166-1 codes.
  case countries
  /// Adjectives of nationality → ISO 3166-1 codes.
  case demonyms
  case cities
  /// Words for positions → roles.
  case roles
  /// Type words of bodies → kinds.
  case bodies
  /// Bodies known by name or abbreviation → kinds, and for another name of one of them the key of its main name.
  case knownBodies = "known_bodies"
  /// Type words of gatherings → kinds.
  case forums
  /// Words that name a gathering only after its quoted name → kinds: «"…" adlı görüş».
  case namedForums = "named_forums"
  /// Titles before a name.
  case honorifics
  case givenNames = "given_names"
  /// Words that no person is called by, though names of things hold them in capitals.
  case commonNouns = "common_nouns"
  /// Ordinals → their numbers.
  case ordinals
  /// Words that may stand in small letters within the name of a body.
  case bodyModifiers = "body_modifiers"
  /// Words of grammar → their classes.
  case wordClasses = "word_classes"
  /// Phrases that credit a source.
  case creditPhrases = "credit_phrases"
  /// Stems of verbs of saying → what they take.
  case speechVerbs = "speech_verbs"
  /// Stems of verbs of gathering → the act.
  case actVerbs = "act_verbs"

  var holdsVerbs: Bool { self == .speechVerbs || self == .actVerbs }

  /// Names have no possessor and no plural: «Azərbaycanı» is an object, not somebody's Azerbaijan.
  var holdsNames: Bool {
    switch self {
    case .countries, .demonyms, .cities, .givenNames, .ordinals: true
    case .roles, .bodies, .knownBodies, .forums, .namedForums, .honorifics, .commonNouns, .bodyModifiers, .wordClasses,
      .creditPhrases,
      .speechVerbs, .actVerbs:
      false
    }
  }
}
