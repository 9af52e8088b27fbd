/// The persons, bodies and gatherings that articles tell of: a pure function of the seed, each independent of how many
/// articles there are.
public struct SampleWorld: Sendable {
  /// Fields, regions and cities that each language has a word for.
  static let fields = 15
  static let regions = 6
  static let cities = 3
  static let types = 4

  let seed: UInt64
  private let names: [SampleCountry: NameLists]

  public init(seed: UInt64) {
    self.seed = seed
    let text = SectionedText(named: "names")
    names = Dictionary(
      SampleCountry.allCases.map { ($0, NameLists(of: $0.language, in: text)) }, uniquingKeysWith: { first, _ in first }
    )
  }

  func names(of country: SampleCountry) -> NameLists? { names[country] }

  /// How many persons a number of articles may name: those of all lower numbers.
  public func persons(after articles: Int) -> Int { Growth.persons(after: articles) }

  /// The person of a number. One of a hundred is the child of an earlier one, one of a hundred another's namesake.
  public func person(_ number: Int) -> SamplePerson {
    var random = SampleRandom(seed: seed, of: .person, number: number)
    let own = ownPerson(number, random: &random)
    guard number >= 40 else { return own }
    switch random.below(100) {
    case 0: return child(of: random.below(number), like: own)
    case 1: return namesake(of: random.below(number), like: own)
    default: return own
    }
  }

  /// A person whose name nobody else of the country bears: the numbers of the country's people go through all pairs of
  /// a given name and a surname.
  private func ownPerson(_ number: Int, random: inout SampleRandom) -> SamplePerson {
    let country = SampleCountry.round[number % SampleCountry.round.count]
    let serial = SampleCountry.serial(of: number)
    // Three men and two women of five; each sex has its own numbers.
    let gender: Gender = serial % 5 < 3 ? .man : .woman
    let place = gender == .man ? serial / 5 * 3 + serial % 5 : serial / 5 * 2 + serial % 5 - 3
    let lists = names[country]
    let given = max(lists?.givenNames(of: gender).count ?? 1, 1)
    let pairs = given * max(lists?.surnameCount ?? 1, 1)
    let pair = Self.scattered(place, below: pairs, seed: seed)
    return SamplePerson(
      number: number, country: country, origin: country, gender: gender, given: pair % given,
      father: random.below(lists?.men.count ?? 1), surname: pair / given, kin: .none)
  }

  private func child(of number: Int, like own: SamplePerson) -> SamplePerson {
    let parent = person(number)
    guard parent.kin == .none, parent.gender == .man else { return own }
    let names = names[parent.origin]?.givenNames(of: own.gender).count ?? 1
    let given = own.given % names
    // A father and a son of one name would be told apart by nobody.
    let other = own.gender == .man && given == parent.given ? (given + 1) % names : given
    return SamplePerson(
      number: own.number, country: parent.country, origin: parent.origin, gender: own.gender, given: other,
      father: parent.given, surname: parent.surname, kin: .child(of: number))
  }

  private func namesake(of number: Int, like own: SamplePerson) -> SamplePerson {
    let other = person(number)
    guard other.kin == .none, other.country != own.country else { return own }
    return SamplePerson(
      number: own.number, country: own.country, origin: other.origin, gender: other.gender, given: other.given,
      father: own.father, surname: other.surname, kin: .namesake(of: number))
  }

  /// A place of its own for each number below a limit, far from the places of its neighbours.
  static func scattered(_ number: Int, below limit: Int, seed: UInt64) -> Int {
    // A prime that divides no product of lists as short as those of names.
    let step = 7_919
    return (number % limit * step + Int(seed % UInt64(limit))) % limit
  }
}
