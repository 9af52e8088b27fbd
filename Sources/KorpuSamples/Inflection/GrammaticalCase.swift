/// The forms of nouns that templates ask for.
enum GrammaticalCase: String, Sendable, CaseIterable {
  case nominative = "nom"
  case genitive = "gen"
  case dative = "dat"
  case accusative = "acc"
  case instrumental = "ins"
  /// Where something is; in Russian the prepositional.
  case locative = "loc"
  case ablative = "abl"
  /// With a following «and» that depends on the word before it, as in Kazakh «пен».
  case linked = "and"
}
