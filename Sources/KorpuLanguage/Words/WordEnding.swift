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
  /// Of adjectives made of a place, a time or a post: «egri», «keddi», «elnöki».
  case placeOrTime
  /// Of finite verbs that, before other words, lean on what comes after them: «сөйлеп | …».
  case leaning
  /// Of names that no foreign name ends with but in the dative: «Лагардқа», «Рицциге».
  case foreignDative
  /// Makes an adjective of the name of a party: «fideszes», «KDNP-s».
  case party
  /// Makes of a noun an adjective that says of what kind something is: «elnevezésű».
  case quality
  /// Makes of a noun an adjective that says what somebody has: «díjas».
  case having
  /// Of participles of what was done: «kiemelt».
  case participle
  /// Of verbs in the past whose object is told, behind a consonant: «átvágta».
  case definitePast
  /// Of nouns that are many: «meetings».
  case plural
  /// Of the first of two adjectives that a hyphen joins: «казахстанско-турецкий», «Anglo-Dutch».
  case combining
  /// The word for «too», which some join to a name by an apostrophe: «Yurtsever'de».
  case also
  /// Of nouns whose dative is written like the nominative: «konferensiýa».
  case vowelDative
  /// The letters of a country's name that change with its case: «Росси|я», «Kub|a».
  case inflected

  // MARK: the genders and cases of a language whose endings are fused

  /// Of adjectives as tables have them, whatever their gender: «Гуманитарная», «высшее».
  case adjective
  /// Of the adjectives of towns, in any case: «бакинского».
  case placeAdjective
  /// Of nouns that look like adjectives: «координации», «коммуникаций».
  case nounLikeAdjective
  /// Of adjectives that are names of men, with the stress on the ending: «Ланской».
  case stressedNominative
  /// Of adjectives in the instrumental: «Швыдким».
  case adjectiveInstrumental
  /// Of adjectives in the genitive or the locative of many: «Объединённых».
  case adjectiveOfMany
  /// Of feminine nouns, and of women's names: «выставка», «Мария».
  case feminineNoun
  /// Of neuter nouns: «агентство».
  case neuterNoun
  /// Of nouns whose gender other cases tell: «фестиваль», «сеть».
  case softNoun
  /// Of women's names in another case than the nominative, as no man's ends: «Аиде», «Анной».
  case womansCase
  /// Of cases that are a vowel no other case has: «Топраку», «Анну».
  case vowelCase
  /// Of women's names in the genitive, in place of the nominative's: «Сагибы».
  case womansGenitive
  /// Of women's surnames that are no adjectives: «Тойчуева».
  case womansSurname
  /// Of the cases of men's names in a soft sign, in its place: «Демирел|я».
  case softGenitive
  /// «Демирел|ю»
  case softDative
  /// «Демирел|ем»
  case softInstrumental
  /// Of the cases of men's names in a consonant: «Павл|а».
  case hardGenitive
  /// «Павл|у»
  case hardDative
  /// «Павл|ом»
  case hardInstrumental
  /// «Павл|е»
  case hardLocative
  /// Of common nouns that have one form for all cases: «бюро», «ралли».
  case unchanging
  /// Of those among them that name kinds of art and houses: «кино».
  case unchangingNeuter
  /// Of names of people that have one form for all cases: «Али», «Бойко».
  case unchangingName
  /// Of names of places that have: «Баку», «Осло».
  case unchangingPlace
  /// By which short participles agree with what they tell of: «создан|а».
  case agreement
  /// Of reflexive verbs that tell what one does now: «ожидается».
  case reflexiveOfOne

  /// Whether something stood in its place before, as the table says: «швыдк|ой» of «швыдк|ого».
  var takesPlace: Bool {
    switch self {
    case .combining, .stressedCase, .softGenitive, .softDative, .softInstrumental, .womansGenitive: true
    default: false
    }
  }
}
