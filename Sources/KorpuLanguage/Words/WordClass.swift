/// What a word does in the grammar of a sentence or of the genre; which word does it is the table's to say.
public struct WordClass: OptionSet, Hashable, Sendable {
  public let rawValue: UInt128

  public init(rawValue: UInt128) { self.rawValue = rawValue }

  /// «və»
  public static let conjunction = WordClass(rawValue: 1 << 0)
  /// Little words that carry no content: «həmçinin», «da».
  public static let filler = WordClass(rawValue: 1 << 1)
  /// «ilə»
  public static let comitative = WordClass(rawValue: 1 << 2)
  /// «arasında»
  public static let between = WordClass(rawValue: 1 << 3)
  /// Joins a quoted name to its type word: «adlı», «mövzusunda».
  public static let naming = WordClass(rawValue: 1 << 4)
  /// «çərçivəsində»
  public static let framing = WordClass(rawValue: 1 << 5)
  /// Makes of a gathering before it, or behind it, a mere point in time: «ərəfəsində», «oldidan», «ahead of», «после».
  public static let eve = WordClass(rawValue: 1 << 100)
  /// Ends a list of which it makes examples: «kimi», «kabi».
  public static let alike = WordClass(rawValue: 1 << 103)
  /// «üzv»
  public static let membership = WordClass(rawValue: 1 << 6)
  /// A predicate of membership: «üzvüdür», «daxildir».
  public static let included = WordClass(rawValue: 1 << 7)
  /// «iki»
  public static let two = WordClass(rawValue: 1 << 8)
  /// «təşkilatçı»: who holds a gathering.
  public static let organiser = WordClass(rawValue: 1 << 104)
  /// «yanı sıra»: who stands before it did what the others did.
  public static let besides = WordClass(rawValue: 1 << 105)
  /// «təşkilatçılığı»
  public static let organising = WordClass(rawValue: 1 << 9)
  /// «tərəfindən»
  public static let agent = WordClass(rawValue: 1 << 10)
  /// «dəstəyi»
  public static let support = WordClass(rawValue: 1 << 11)
  /// «birgə»
  public static let joint = WordClass(rawValue: 1 << 12)
  /// «əməkdaşlıq», «memorandum»
  public static let cooperation = WordClass(rawValue: 1 << 13)
  /// «bu», «həmin»
  public static let demonstrative = WordClass(rawValue: 1 << 14)
  /// Means the speaker of the sentence before: «o», «natiq».
  public static let pronoun = WordClass(rawValue: 1 << 15)
  /// A pronoun that means a man: «he», «он».
  public static let masculine = WordClass(rawValue: 1 << 90)
  /// A pronoun that means a woman: «she», «она».
  public static let feminine = WordClass(rawValue: 1 << 91)
  /// Who would have a post and does not: «namizəd», "candidate".
  public static let candidate = WordClass(rawValue: 1 << 92)
  /// «ki»
  public static let complementiser = WordClass(rawValue: 1 << 16)
  /// «deyə»
  public static let quotative = WordClass(rawValue: 1 << 17)
  /// «sözlərinə» görə
  public static let viewpoint = WordClass(rawValue: 1 << 18)
  /// Points back at the sentence before as what was said: «bunu».
  public static let lead = WordClass(rawValue: 1 << 19)
  /// Where something was said, not what: «çıxışında».
  public static let setting = WordClass(rawValue: 1 << 20)
  /// Stands in small letters within names: «və», «üzrə», «adına».
  public static let joiner = WordClass(rawValue: 1 << 21)
  /// Who keeps the order at a gathering: «moderator».
  public static let moderation = WordClass(rawValue: 1 << 22)
  /// Means the gathering of the sentence before, as what somebody led: «onu», «оны».
  public static let object = WordClass(rawValue: 1 << 23)
  /// «şəhər»
  public static let town = WordClass(rawValue: 1 << 24)
  /// A region, whose word is a part of its name: «vilayət».
  public static let region = WordClass(rawValue: 1 << 86)
  /// Who stands before it is remembered, and no actor: «xatirə».
  public static let commemoration = WordClass(rawValue: 1 << 25)
  /// «illiyi»
  public static let jubilee = WordClass(rawValue: 1 << 26)
  /// A word for any body: «qurum».
  public static let generic = WordClass(rawValue: 1 << 27)
  /// Points back after a demonstrative: «bu barədə».
  public static let leadNoun = WordClass(rawValue: 1 << 28)
  /// «mesaj»
  public static let message = WordClass(rawValue: 1 << 29)
  /// «iştirak»
  public static let attendance = WordClass(rawValue: 1 << 30)
  /// «vəzifə»
  public static let post = WordClass(rawValue: 1 << 31)
  /// «görüş»
  public static let talk = WordClass(rawValue: 1 << 32)
  /// «ölkə», «dövlət»
  public static let state = WordClass(rawValue: 1 << 33)
  /// Joins the words of a name in small letters: «bin», «van».
  public static let nameJoiner = WordClass(rawValue: 1 << 34)
  /// After a father's name: «oğlu», «qızı».
  public static let descent = WordClass(rawValue: 1 << 35)
  /// Says by a preposition what other languages say by a case: «of».
  public static let genitiveMarker = WordClass(rawValue: 1 << 36)
  /// «to», «к»
  public static let dativeMarker = WordClass(rawValue: 1 << 37)
  /// «at», «в»
  public static let locativeMarker = WordClass(rawValue: 1 << 38)
  /// «from», «из»
  public static let ablativeMarker = WordClass(rawValue: 1 << 39)
  /// «the», «egy»
  public static let article = WordClass(rawValue: 1 << 40)
  /// «not», «не»
  public static let negation = WordClass(rawValue: 1 << 41)
  /// «who», «который»
  public static let relative = WordClass(rawValue: 1 << 42)
  /// What makes the object of a verb of saying a content, and no mere topic: «importance», «важность».
  public static let claim = WordClass(rawValue: 1 << 43)
  /// «başçılıq», «бастаған»: who stands before it leads those who come after it.
  public static let leadership = WordClass(rawValue: 1 << 44)
  /// «heyət»: stands for the body or country that sent it.
  public static let delegation = WordClass(rawValue: 1 << 45)
  /// «icma», «diaspora»: people of a country who do not stand for it.
  public static let community = WordClass(rawValue: 1 << 101)
  /// «mərkəz»: a house that people walk through, be it a body too.
  public static let facility = WordClass(rawValue: 1 << 106)
  /// «parlament»: its chair is its speaker.
  public static let parliament = WordClass(rawValue: 1 << 46)
  /// «tərəflər»: the two who met in the sentence before.
  public static let sides = WordClass(rawValue: 1 << 47)
  /// «açılış»: the opening of a gathering is that gathering.
  public static let opening = WordClass(rawValue: 1 << 48)
  /// «orada», "oňa": at or to the gathering of the sentence before.
  public static let thereat = WordClass(rawValue: 1 << 49)
  /// «a», «any»: one that has no name.
  public static let indefinite = WordClass(rawValue: 1 << 50)
  /// What houses gatherings and is often called after people: «hall», «palace», «stadium».
  public static let venue = WordClass(rawValue: 1 << 51)
  /// What else is called after people: «prize», «street».
  public static let namesake = WordClass(rawValue: 1 << 52)
  /// A body that stands for its country in another: «embassy».
  public static let mission = WordClass(rawValue: 1 << 53)
  /// Makes a passive of a participle: «was».
  public static let auxiliary = WordClass(rawValue: 1 << 54)
  /// To whom something is told, which is no part of it: «reporters».
  public static let audience = WordClass(rawValue: 1 << 55)
  /// What is expressed out of courtesy: «gratitude».
  public static let thanks = WordClass(rawValue: 1 << 56)
  /// A part of a body that acts under its own name too: «department».
  public static let part = WordClass(rawValue: 1 << 57)
  /// What a gathering is for: «həsr olunmuş», «münasibətilə», орай.
  public static let dedicated = WordClass(rawValue: 1 << 58)
  /// Those who receive guests: «ev sahibləri».
  public static let hosts = WordClass(rawValue: 1 << 59)
  /// Those who are received: «qonaqlar».
  public static let guests = WordClass(rawValue: 1 << 60)
  /// Of whom a delegation is made up: «tərkib».
  public static let composition = WordClass(rawValue: 1 << 61)
  /// Makes a predicate of a position: «olub».
  public static let copula = WordClass(rawValue: 1 << 62)
  /// Joins a quotation that is a name, and no mere topic, to its type word: «adlı».
  public static let called = WordClass(rawValue: 1 << 63)
  /// «its»: before a position, that of the body spoken of.
  public static let possessive = WordClass(rawValue: 1 << 64)
  /// Before the list of those of whom a group consists: «included», «among them».
  public static let comprising = WordClass(rawValue: 1 << 65)
  /// «коллега»: has the same office in another country.
  public static let colleague = WordClass(rawValue: 1 << 66)
  /// What any gathering may be called: «tədbir», «etkinlik».
  public static let event = WordClass(rawValue: 1 << 67)
  /// «participants»: those who attend a gathering.
  public static let attending = WordClass(rawValue: 1 << 68)
  /// With whose words a gathering begins: «сөз», «nitq».
  public static let address = WordClass(rawValue: 1 << 69)
  /// Where a book or a film is shown first: «təqdimat», «тұсаукесер».
  public static let launch = WordClass(rawValue: 1 << 70)
  /// After a position, that somebody only stands in for its holder: «v.b.», «vəzifəsini icra edən».
  public static let acting = WordClass(rawValue: 1 << 71)
  /// Says of a body that it sits where the place before it is: «yerləşən», «ro'yxatdan» o'tgan.
  public static let seated = WordClass(rawValue: 1 << 72)
  /// What for somebody goes somewhere: «üçün».
  public static let purpose = WordClass(rawValue: 1 << 73)
  /// «под»: under whose lead something is.
  public static let below = WordClass(rawValue: 1 << 74)
  /// «о»: before what something is about.
  public static let about = WordClass(rawValue: 1 << 75)
  /// «партнёр»: works together with whom it names.
  public static let partner = WordClass(rawValue: 1 << 76)
  /// «интервью»: in which a medium meets somebody.
  public static let interview = WordClass(rawValue: 1 << 77)
  /// «председательство»: a country leads a body of which it is a member.
  public static let chairing = WordClass(rawValue: 1 << 78)
  /// A noun that may end a compound written as one word: «fórum», «szövetség».
  public static let compounding = WordClass(rawValue: 1 << 79)
  /// Says for whom somebody stands: «képviselte», «nevében».
  public static let representing = WordClass(rawValue: 1 << 80)
  /// Tells that what was planned or agreed did not come about: «elmaradt», «felmondták».
  public static let cancelling = WordClass(rawValue: 1 << 81)
  /// Makes what comes after it a mere claim, a condition or a question: «allegedly», «whether», «якобы».
  public static let doubting = WordClass(rawValue: 1 << 120)
  /// Says of what it governs that it is not so: «denied», «yalanladı».
  public static let denying = WordClass(rawValue: 1 << 125)
  /// Printed before each of two or more, takes what is said from all: «neither», «nor», «ne», «nə».
  public static let excluding = WordClass(rawValue: 1 << 109)
  /// Says of the noun before it that it did not come about: «never took place», «baş tutmadı».
  public static let failing = WordClass(rawValue: 1 << 126)
  /// Asks for more about what is taken for true: «why», «niyə».
  public static let asking = WordClass(rawValue: 1 << 127)
  /// Who speaks at a gathering: «előadó».
  public static let speaking = WordClass(rawValue: 1 << 82)
  /// Begins a sentence that tells of another time than the news: «earlier», «korábban».
  public static let background = WordClass(rawValue: 1 << 83)
  /// What is written, and speaks for nobody who is named: «közlemény».
  public static let paper = WordClass(rawValue: 1 << 84)
  /// What two sides have with one another, where «two» would count things: «bilateral», «двусторонний».
  public static let bilateral = WordClass(rawValue: 1 << 85)
  /// What two countries have with one another, and speak about: «münasibət», «dostluq».
  public static let ties = WordClass(rawValue: 1 << 102)

  /// Says of a post that who had it has it no more: «мурдагы», «бұрынғы».
  public static let former = WordClass(rawValue: 1 << 124)
  /// «səfər»: a visit, whose guest is who the sentence is about.
  public static let journey = WordClass(rawValue: 1 << 121)
  /// «айтылды», «белгілі», «kutilmoqda»: says of a clause before it that it is told or awaited, and not by whom.
  public static let reported = WordClass(rawValue: 1 << 118)
  /// Behind the list of those of whom a group consists: «ibarət», «yer aldığı».
  public static let consisting = WordClass(rawValue: 1 << 122)
  /// Whom a country sends, and nobody names: «gənclər», «yazıçı».
  public static let people = WordClass(rawValue: 1 << 123)
  /// «kitab», «мақала», «долбоор»: what somebody has made, and may bear a name in quotation marks.
  public static let work = WordClass(rawValue: 1 << 107)
  /// «жұмыс», «иш»: what is done at a gathering, to have a part in which is to attend it.
  public static let proceedings = WordClass(rawValue: 1 << 108)

  /// Says under which body or office a body is: «huzuridagi», «жанындағы».
  public static let attached = WordClass(rawValue: 1 << 119)

  /// Behind a name, a word of honour that takes its endings: «мырза», «xanım».
  public static let honour = WordClass(rawValue: 1 << 117)

  /// Who is of somebody's family, and has none of his posts: «супруга», «wife».
  public static let kin = WordClass(rawValue: 1 << 87)

  /// Says that two preside together: «həmsədrlik», «сопредседательство», «co-chaired».
  public static let coChairing = WordClass(rawValue: 1 << 88)

  /// Says that something is within a house: «(в) стенах», «(на) базе».
  public static let premises = WordClass(rawValue: 1 << 113)
  /// Names a gathering by itself, where it has a capital: «Kurultáj».
  public static let ownName = WordClass(rawValue: 1 << 114)

  /// Puts one in the place of another: «helyette».
  public static let replacing = WordClass(rawValue: 1 << 110)
  /// Says that those beside it go with somebody: «elkísérte», «kíséretében».
  public static let accompanying = WordClass(rawValue: 1 << 111)

  /// Who plays or trains, and what is played: «futbolçu», «матч», «голкипер».
  public static let sporting = WordClass(rawValue: 1 << 89)
  /// Those who play together, behind or before the name of their club: «komanda», «командасы», «takım».
  public static let team = WordClass(rawValue: 1 << 96)
  /// What is played for, and bears the name of who holds it: «kubok», «лига», «championship».
  public static let competition = WordClass(rawValue: 1 << 93)

  /// Makes somebody the holder of the post behind «as»: «approved», «name».
  public static let approving = WordClass(rawValue: 1 << 94)
  /// «as»: says in what post somebody is.
  public static let capacity = WordClass(rawValue: 1 << 95)

  /// «Kreml», «Ақорда»: a residence, for which papers say who resides there; where somebody is or goes, it is only a house.
  public static let residence = WordClass(rawValue: 1 << 98)
  /// «şirkət», «компания»: any firm may be called so, whatever its type word.
  public static let firm = WordClass(rawValue: 1 << 99)

  /// Behind what something is held for, or is about, and mostly «with»: «ilə əlaqədar», «ile ilgili», «nedeniyle».
  public static let occasion = WordClass(rawValue: 1 << 115)
  /// How states come together, as a quoted formula tells: «"5+1" formatında».
  public static let format = WordClass(rawValue: 1 << 116)
  /// «other»: more of those of a list, whom nobody names.
  public static let others = WordClass(rawValue: 1 << 112)
  /// A foreign word for a gathering that is a name by itself: «Kurultaj», «Sabantuy».
  public static let calledAlone = WordClass(rawValue: 1 << 97)

  /// Nouns that names of bodies and gatherings hold as any others: «Xalqaro aloqalar instituti».
  static let topical: WordClass = [
    .ties, .community, .honour, .organiser, .facility, .journey, .consisting, .people, .work,
    .proceedings, .kin, .coChairing, .sporting, .team, .competition, .residence, .firm,
  ]
}
