/// Who appears in an article: people whom it names for the first time, then others, the more often the longer known.
struct Cast {
  private let world: SampleWorld
  /// How many persons are known when the article appears.
  private let known: Int
  /// Those of whom it is the first article.
  private var newcomers: [Int]
  private var present: Set<Int> = []

  init(world: SampleWorld, article: Int) {
    self.world = world
    known = Growth.persons(after: article + 1)
    newcomers = Array((Growth.persons(after: article)..<known).reversed())
  }

  /// Somebody who has not appeared yet, if possible of a country that is wanted.
  mutating func next(random: inout SampleRandom, wanting isWanted: (SampleCountry) -> Bool) -> SamplePerson {
    if let number = newcomers.popLast() { return enter(world.person(number)) }
    var person = world.person(random.zipf(below: known))
    var tries = 0
    while present.contains(person.number) || (tries < 12 && !isWanted(person.country)) {
      person = world.person(random.zipf(below: known))
      tries += 1
    }
    return enter(person)
  }

  private mutating func enter(_ person: SamplePerson) -> SamplePerson {
    present.insert(person.number)
    return person
  }
}
