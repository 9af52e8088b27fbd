/// What the last letters of a word tell of it, whatever its stem; which letters do is the table's to say.
///
/// ```swift
/// Lexicon.of(.russian)?.hasEnding(.daughter, of: "петровна") // true
/// ```
public enum WordEnding: String, CaseIterable, Hashable, Sendable {
  /// Of a father's name that a woman bears: «-вна», «-кызы».
  case daughter
  /// Of a father's name that a man bears: «-ович», «-оглы».
  case son
  /// Makes of a husband's name that of his wife: «-né».
  case wife
  /// Of surnames that men and women bear alike: «Martin», «Regina».
  case genderless
  /// Turns a participle back on its noun: «-ся».
  case reflexive
  /// Of verbs that tell what is being done by somebody: «реализуется», «осуществлялась».
  case passiveVerb
  /// Of participles of what was done by somebody: «построенный», «открытый».
  case passiveParticiple
  /// Of those among them that tell of work carried out: «реализованный».
  case accomplished
  /// Of their short forms: «построен», «открыта».
  case shortPassive
  /// Of verbs whose subject is many: «отметили», «mondták».
  case ofMany
  /// Of those whose subject may be one as well, as the vowel before tells: «utazik», «viszik».
  case ofOneOrMany
  /// Of a verb whose object is one already told of: «rendezték», «tartotta».
  case definite
  /// Of the stem of a verb: that it is denied, «yayımlanma|dı», «edilməy|ib».
  case denial
  /// Of the stem of a verb: that it is done by somebody, «seçil|di», «тапшырыл|ды».
  case passiveStem
  /// Of a verb: what somebody means to do, or will: «boʻlmoqchi», «olacak».
  case intending
  /// Of adjectives in another case than the nominative: «Мангистауского».
  case adjectiveCase
  /// Of the cases of adjectives whose nominative has «-ой»: «Швыдкого».
  case stressedCase
  /// Of the cases of feminine nouns in a soft sign, the accusative like the nominative: «сетью».
  case softFeminine
  /// Of adjectives made of a place or a time: «egri», «keddi».
  case placeOrTime
  /// Of finite verbs that, before other words, lean on what comes after them: «сөйлеп | …».
  case leaning
  /// Of names that no foreign name ends with but in the dative: «Лагардқа», «Рицциге».
  case foreignDative
  /// Makes an adjective of the name of a party: «fideszes», «KDNP-s».
  case party
  /// Makes of a noun an adjective that says of what kind something is: «elnevezésű».
  case quality
}
