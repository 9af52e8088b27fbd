extension SampleWorld {
  /// The kinds of nine bodies, one after the other; with the twenty places of the countries they make rounds of 180.
  private static let kinds: [SampleBody.Kind] = [
    .ministry, .ngo, .university, .ngo, .ministry, .company, .ngo, .union, .ngo,
  ]
  private static let round = kinds.count * SampleCountry.round.count

  /// The body of a number.
  func body(_ number: Int) -> SampleBody {
    var random = SampleRandom(seed: seed, of: .body, number: number)
    let country = SampleCountry.round[number % SampleCountry.round.count]
    let serial = Self.serial(of: number)
    var kind = Self.kinds[number % Self.kinds.count]
    // There are only so many ministries and universities; after them come more of what people found.
    if let limit = Self.limit(of: kind), serial >= limit { kind = .ngo }
    let words = names(of: country)?.words.count ?? 1
    let names = words * words
    let name = Self.scattered(SampleCountry.serial(of: number), below: names * Self.types, seed: seed)
    let isCounted = Self.limit(of: kind) != nil
    return SampleBody(
      number: number, kind: kind, country: kind == .union ? nil : country,
      type: isCounted ? serial / Self.fields % Self.types : name / names,
      field: isCounted ? serial % Self.fields : random.below(Self.fields),
      word: name % words, secondWord: name / words % words == 0 ? nil : (name + name / words) % words,
      place: kind == .union ? serial % Self.regions : random.below(Self.cities))
  }

  /// Which one the body is among those of its kind and country; bodies of several countries are counted together.
  private static func serial(of number: Int) -> Int {
    number / round * counts[number % round].all + counts[number % round].before
  }

  /// For each place of a round: how many places in it are for such bodies, and how many before this one.
  private static let counts: [(all: Int, before: Int)] = (0..<round).map { place in
    let like = (0..<round).filter { other in
      kinds[other % kinds.count] == kinds[place % kinds.count]
        && (kinds[place % kinds.count] == .union || country(at: other) == country(at: place))
    }
    return (like.count, like.count { $0 < place })
  }

  private static func country(at place: Int) -> SampleCountry { SampleCountry.round[place % SampleCountry.round.count] }

  private static func limit(of kind: SampleBody.Kind) -> Int? {
    switch kind {
    case .ministry: fields
    case .university, .union: fields * types
    case .ngo, .company: nil
    }
  }

  /// What a person is on a day: careers lead from one post to another once, and no post is outside of the person's
  /// country but at bodies of several.
  func post(of person: SamplePerson, on day: Int) -> SamplePost {
    var random = SampleRandom(seed: seed, of: .career, number: person.number)
    let change = 200 + random.below(3_000)
    let first = draw(for: person, random: &random)
    let second = draw(for: person, random: &random)
    return day < change ? first : second
  }

  private func draw(for person: SamplePerson, random: inout SampleRandom) -> SamplePost {
    var number = random.zipf(below: Growth.bodies(among: person.number))
    while true {
      let body = body(number)
      if body.country == person.country || (body.country == nil && random.chance(perMille: 300)) {
        return SamplePost(body: body, rank: random.below(Self.types))
      }
      number += 1
    }
  }

  /// The gathering of a series that is held about a day.
  func forum(ofSeries series: Int, on day: Int) -> SampleForum {
    var random = SampleRandom(seed: seed, of: .series, number: series)
    let all = Self.fields * Self.regions * Self.types
    let place = Self.scattered(series % all, below: all, seed: seed)
    let phase = random.below(365)
    return SampleForum(
      series: series, edition: 1 + random.below(6) + (day + phase) / 365, field: place % Self.fields,
      region: place / Self.fields % Self.regions, type: place / Self.fields / Self.regions)
  }
}
