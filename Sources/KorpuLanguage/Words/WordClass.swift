/// What a word does in the grammar of a sentence or of the genre; which word does it is the table's to say.
public struct WordClass: OptionSet, Hashable, Sendable {
  public let rawValue: Bits

  public init(rawValue: Bits) { self.rawValue = rawValue }

  public init() { rawValue = Bits() }

  /// The class of a number, which is its own for good: the tagger of names was trained with the numbers below 128.
  private init(number: Int) { rawValue = Bits(bit: number) }

  /// «və»
  public static let conjunction = WordClass(number: 0)
  /// Little words that carry no content: «həmçinin», «da».
  public static let filler = WordClass(number: 1)
  /// «ilə»
  public static let comitative = WordClass(number: 2)
  /// «arasında»
  public static let between = WordClass(number: 3)
  /// Joins a quoted name to its type word: «adlı», «mövzusunda».
  public static let naming = WordClass(number: 4)
  /// «çərçivəsində»
  public static let framing = WordClass(number: 5)
  /// Makes of a gathering before it, or behind it, a mere point in time: «ərəfəsində», «oldidan», «ahead of», «после».
  public static let eve = WordClass(number: 100)
  /// Ends a list of which it makes examples: «kimi», «kabi».
  public static let alike = WordClass(number: 103)
  /// «üzv»
  public static let membership = WordClass(number: 6)
  /// A predicate of membership: «üzvüdür», «daxildir».
  public static let included = WordClass(number: 7)
  /// «iki»
  public static let two = WordClass(number: 8)
  /// «təşkilatçı»: who holds a gathering.
  public static let organiser = WordClass(number: 104)
  /// «yanı sıra»: who stands before it did what the others did.
  public static let besides = WordClass(number: 105)
  /// «təşkilatçılığı»
  public static let organising = WordClass(number: 9)
  /// «tərəfindən»
  public static let agent = WordClass(number: 10)
  /// «dəstəyi»
  public static let support = WordClass(number: 11)
  /// «birgə»
  public static let joint = WordClass(number: 12)
  /// «əməkdaşlıq», «memorandum»
  public static let cooperation = WordClass(number: 13)
  /// «bu», «həmin»
  public static let demonstrative = WordClass(number: 14)
  /// Means the speaker of the sentence before: «o», «natiq».
  public static let pronoun = WordClass(number: 15)
  /// A pronoun that means a man: «he», «он».
  public static let masculine = WordClass(number: 90)
  /// A pronoun that means a woman: «she», «она».
  public static let feminine = WordClass(number: 91)
  /// Who would have a post and does not: «namizəd», "candidate".
  public static let candidate = WordClass(number: 92)
  /// «ki»
  public static let complementiser = WordClass(number: 16)
  /// «deyə»
  public static let quotative = WordClass(number: 17)
  /// «sözlərinə» görə
  public static let viewpoint = WordClass(number: 18)
  /// Points back at the sentence before as what was said: «bunu».
  public static let lead = WordClass(number: 19)
  /// Where something was said, not what: «çıxışında».
  public static let setting = WordClass(number: 20)
  /// Stands in small letters within names: «və», «üzrə», «adına».
  public static let joiner = WordClass(number: 21)
  /// Who keeps the order at a gathering: «moderator».
  public static let moderation = WordClass(number: 22)
  /// Means the gathering of the sentence before, as what somebody led: «onu», «оны».
  public static let object = WordClass(number: 23)
  /// «şəhər»
  public static let town = WordClass(number: 24)
  /// A region, whose word is a part of its name: «vilayət».
  public static let region = WordClass(number: 86)
  /// Who stands before it is remembered, and no actor: «xatirə».
  public static let commemoration = WordClass(number: 25)
  /// «illiyi»
  public static let jubilee = WordClass(number: 26)
  /// A word for any body: «qurum».
  public static let generic = WordClass(number: 27)
  /// Points back after a demonstrative: «bu barədə».
  public static let leadNoun = WordClass(number: 28)
  /// «mesaj»
  public static let message = WordClass(number: 29)
  /// «iştirak»
  public static let attendance = WordClass(number: 30)
  /// «vəzifə»
  public static let post = WordClass(number: 31)
  /// «görüş»
  public static let talk = WordClass(number: 32)
  /// «ölkə», «dövlət»
  public static let state = WordClass(number: 33)
  /// Joins the words of a name in small letters: «bin», «van».
  public static let nameJoiner = WordClass(number: 34)
  /// After a father's name: «oğlu», «qızı».
  public static let descent = WordClass(number: 35)
  /// Says by a preposition what other languages say by a case: «of».
  public static let genitiveMarker = WordClass(number: 36)
  /// «to», «к»
  public static let dativeMarker = WordClass(number: 37)
  /// «at», «в»
  public static let locativeMarker = WordClass(number: 38)
  /// «from», «из»
  public static let ablativeMarker = WordClass(number: 39)
  /// «the», «egy»
  public static let article = WordClass(number: 40)
  /// «not», «не»
  public static let negation = WordClass(number: 41)
  /// «who», «который»
  public static let relative = WordClass(number: 42)
  /// What makes the object of a verb of saying a content, and no mere topic: «importance», «важность».
  public static let claim = WordClass(number: 43)
  /// «başçılıq», «бастаған»: who stands before it leads those who come after it.
  public static let leadership = WordClass(number: 44)
  /// «heyət»: stands for the body or country that sent it.
  public static let delegation = WordClass(number: 45)
  /// «icma», «diaspora»: people of a country who do not stand for it.
  public static let community = WordClass(number: 101)
  /// «mərkəz»: a house that people walk through, be it a body too.
  public static let facility = WordClass(number: 106)
  /// «parlament»: its chair is its speaker.
  public static let parliament = WordClass(number: 46)
  /// «tərəflər»: the two who met in the sentence before.
  public static let sides = WordClass(number: 47)
  /// «açılış»: the opening of a gathering is that gathering.
  public static let opening = WordClass(number: 48)
  /// «orada», "oňa": at or to the gathering of the sentence before.
  public static let thereat = WordClass(number: 49)
  /// «a», «any»: one that has no name.
  public static let indefinite = WordClass(number: 50)
  /// What houses gatherings and is often called after people: «hall», «palace», «stadium».
  public static let venue = WordClass(number: 51)
  /// What else is called after people: «prize», «street».
  public static let namesake = WordClass(number: 52)
  /// A body that stands for its country in another: «embassy».
  public static let mission = WordClass(number: 53)
  /// Makes a passive of a participle: «was».
  public static let auxiliary = WordClass(number: 54)
  /// To whom something is told, which is no part of it: «reporters».
  public static let audience = WordClass(number: 55)
  /// What is expressed out of courtesy: «gratitude».
  public static let thanks = WordClass(number: 56)
  /// A part of a body that acts under its own name too: «department».
  public static let part = WordClass(number: 57)
  /// What a gathering is for: «həsr olunmuş», «münasibətilə», орай.
  public static let dedicated = WordClass(number: 58)
  /// Those who receive guests: «ev sahibləri».
  public static let hosts = WordClass(number: 59)
  /// Those who are received: «qonaqlar».
  public static let guests = WordClass(number: 60)
  /// Of whom a delegation is made up: «tərkib».
  public static let composition = WordClass(number: 61)
  /// Makes a predicate of a position: «olub».
  public static let copula = WordClass(number: 62)
  /// Joins a quotation that is a name, and no mere topic, to its type word: «adlı».
  public static let called = WordClass(number: 63)
  /// «its»: before a position, that of the body spoken of.
  public static let possessive = WordClass(number: 64)
  /// Before the list of those of whom a group consists: «included», «among them».
  public static let comprising = WordClass(number: 65)
  /// «коллега»: has the same office in another country.
  public static let colleague = WordClass(number: 66)
  /// What any gathering may be called: «tədbir», «etkinlik».
  public static let event = WordClass(number: 67)
  /// «participants»: those who attend a gathering.
  public static let attending = WordClass(number: 68)
  /// With whose words a gathering begins: «сөз», «nitq».
  public static let address = WordClass(number: 69)
  /// Where a book or a film is shown first: «təqdimat», «тұсаукесер».
  public static let launch = WordClass(number: 70)
  /// After a position, that somebody only stands in for its holder: «v.b.», «vəzifəsini icra edən».
  public static let acting = WordClass(number: 71)
  /// Says of a body that it sits where the place before it is: «yerləşən», «ro'yxatdan» o'tgan.
  public static let seated = WordClass(number: 72)
  /// What for somebody goes somewhere: «üçün».
  public static let purpose = WordClass(number: 73)
  /// «под»: under whose lead something is.
  public static let below = WordClass(number: 74)
  /// «о»: before what something is about.
  public static let about = WordClass(number: 75)
  /// «партнёр»: works together with whom it names.
  public static let partner = WordClass(number: 76)
  /// «интервью»: in which a medium meets somebody.
  public static let interview = WordClass(number: 77)
  /// «председательство»: a country leads a body of which it is a member.
  public static let chairing = WordClass(number: 78)
  /// A noun that may end a compound written as one word: «fórum», «szövetség».
  public static let compounding = WordClass(number: 79)
  /// Says for whom somebody stands: «képviselte», «nevében».
  public static let representing = WordClass(number: 80)
  /// Tells that what was planned or agreed did not come about: «elmaradt», «felmondták».
  public static let cancelling = WordClass(number: 81)
  /// Makes what comes after it a mere claim, a condition or a question: «allegedly», «whether», «якобы».
  public static let doubting = WordClass(number: 120)
  /// Says of what it governs that it is not so: «denied», «yalanladı».
  public static let denying = WordClass(number: 125)
  /// Printed before each of two or more, takes what is said from all: «neither», «nor», «ne», «nə».
  public static let excluding = WordClass(number: 109)
  /// Says of the noun before it that it did not come about: «never took place», «baş tutmadı».
  public static let failing = WordClass(number: 126)
  /// Asks for more about what is taken for true: «why», «niyə».
  public static let asking = WordClass(number: 127)
  /// Who speaks at a gathering: «előadó».
  public static let speaking = WordClass(number: 82)
  /// Begins a sentence that tells of another time than the news: «earlier», «korábban».
  public static let background = WordClass(number: 83)
  /// What is written, and speaks for nobody who is named: «közlemény».
  public static let paper = WordClass(number: 84)
  /// What two sides have with one another, where «two» would count things: «bilateral», «двусторонний».
  public static let bilateral = WordClass(number: 85)
  /// What two countries have with one another, and speak about: «münasibət», «dostluq».
  public static let ties = WordClass(number: 102)

  /// Says of a post that who had it has it no more: «мурдагы», «бұрынғы».
  public static let former = WordClass(number: 124)
  /// «səfər»: a visit, whose guest is who the sentence is about.
  public static let journey = WordClass(number: 121)
  /// «айтылды», «белгілі», «kutilmoqda»: says of a clause before it that it is told or awaited, and not by whom.
  public static let reported = WordClass(number: 118)
  /// Beside the list of all those of whom a group consists: «ibarət», «yer aldığı», «comprising».
  public static let consisting = WordClass(number: 122)
  /// Whom a country sends, and nobody names: «gənclər», «yazıçı».
  public static let people = WordClass(number: 123)
  /// «kitab», «мақала», «долбоор»: what somebody has made, and may bear a name in quotation marks.
  public static let work = WordClass(number: 107)
  /// «жұмыс», «иш»: what is done at a gathering, to have a part in which is to attend it.
  public static let proceedings = WordClass(number: 108)

  /// Says under which body or office a body is: «huzuridagi», «жанындағы».
  public static let attached = WordClass(number: 119)

  /// Behind a name, a word of honour that takes its endings: «мырза», «xanım».
  public static let honour = WordClass(number: 117)

  /// Who is of somebody's family, and has none of his posts: «супруга», «wife».
  public static let kin = WordClass(number: 87)

  /// Says that two preside together: «həmsədrlik», «сопредседательство», «co-chaired».
  public static let coChairing = WordClass(number: 88)

  /// Says that something is within a house: «(в) стенах», «(на) базе».
  public static let premises = WordClass(number: 113)
  /// Names a gathering by itself, where it has a capital: «Kurultáj».
  public static let ownName = WordClass(number: 114)

  /// Puts one in the place of another: «helyette».
  public static let replacing = WordClass(number: 110)
  /// Says that those beside it go with somebody: «elkísérte», «kíséretében».
  public static let accompanying = WordClass(number: 111)

  /// Who plays or trains, and what is played: «futbolçu», «матч», «голкипер».
  public static let sporting = WordClass(number: 89)
  /// Those who play together, behind or before the name of their club: «komanda», «командасы», «takım».
  public static let team = WordClass(number: 96)
  /// What is played for, and bears the name of who holds it: «kubok», «лига», «championship».
  public static let competition = WordClass(number: 93)

  /// Makes somebody the holder of the post behind «as»: «approved», «name».
  public static let approving = WordClass(number: 94)
  /// «as»: says in what post somebody is.
  public static let capacity = WordClass(number: 95)

  /// «Kreml», «Ақорда»: a residence, for which papers say who resides there; where somebody is or goes, it is only a house.
  public static let residence = WordClass(number: 98)
  /// «şirkət», «компания»: any firm may be called so, whatever its type word.
  public static let firm = WordClass(number: 99)

  /// Behind what something is held for, or is about, and mostly «with»: «ilə əlaqədar», «ile ilgili», «nedeniyle».
  public static let occasion = WordClass(number: 115)
  /// How states come together, as a quoted formula tells: «"5+1" formatında».
  public static let format = WordClass(number: 116)
  /// «other»: more of those of a list, whom nobody names.
  public static let others = WordClass(number: 112)
  /// A foreign word for a gathering that is a name by itself: «Kurultaj», «Sabantuy».
  public static let calledAlone = WordClass(number: 97)

  /// Something to see or hear that is a part of the programme of a gathering: «выставка», «konsert».
  public static let display = WordClass(number: 128)
  /// A day, a week or a year that bears a name: «дни», «haftası».
  public static let day = WordClass(number: 129)
  /// The signing of a paper: «подписание», «imzalanma».
  public static let signing = WordClass(number: 130)
  /// A town's administration, whose head is called by it without an ending: «belediye».
  public static let municipality = WordClass(number: 131)
  /// Behind a number by which a school is called: «No'lu», «numaralı».
  public static let numbered = WordClass(number: 132)
  /// Somebody's speech where it was held, as the possessed noun says it in Hungarian: «beszédében», «előadása (elején)».
  public static let delivered = WordClass(number: 133)
  /// Money that countries have, and whose name stands behind theirs: «(ABŞ) dolları».
  public static let currency = WordClass(number: 134)
  /// «layihə»: a project, what is held within which its owner holds.
  public static let undertaking = WordClass(number: 135)
  /// Verbs whose object is who is told something, or given it: «informed», «briefed».
  public static let telling = WordClass(number: 136)

  /// What is cut where something is opened: «lent», «kurdele».
  public static let ribbon = WordClass(number: 140)

  /// A verb that says of any deed that somebody did it, as it stands: «(toplantısını Bakü'de) yaptı».
  public static let doing = WordClass(number: 141)

  /// The office of a body of which a secretary is the head: «sekreterlik».
  public static let secretariat = WordClass(number: 142)

  /// Thanks, as what somebody says that they feel: «minnettar (olduğunu)», «təşəkkür (etdiyini)».
  public static let gratitude = WordClass(number: 143)

  /// Words for what is the speakers' own: «our», «bizim».
  public static let ours = WordClass(number: 144)

  /// Nouns that names of bodies and gatherings hold as any others: «Xalqaro aloqalar instituti».
  static let topical: WordClass = [
    .ties, .community, .honour, .organiser, .facility, .journey, .consisting, .people, .work,
    .proceedings, .kin, .coChairing, .sporting, .team, .competition, .residence, .firm, .display, .day, .signing,
    .municipality, .currency, .undertaking, .ribbon, .doing,
    .secretariat, .gratitude,
  ]
}
