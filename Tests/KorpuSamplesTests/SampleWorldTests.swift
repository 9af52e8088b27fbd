import Testing

@testable import KorpuSamples

@Suite struct SampleWorldTests {
  private let world = SampleWorld(seed: 3)

  private func fullName(_ person: SamplePerson) -> String {
    "\(person.origin) \(person.gender) \(person.given) \(person.surname)"
  }

  @Test func `people share a name only where they are meant to`() {
    let people = (0..<34_000).map(world.person)
    let own = people.filter { $0.kin == .none }
    #expect(Set(own.map(fullName)).count == own.count)
    #expect((150...400).contains(people.count { if case .child = $0.kin { true } else { false } }))
    #expect((150...400).contains(people.count { if case .namesake = $0.kin { true } else { false } }))
  }

  @Test func `children bear the surname of a parent of their country, namesakes the name of somebody abroad`() {
    for person in (0..<5_000).map(world.person) {
      switch person.kin {
      case .none: break
      case .child(let number):
        let parent = world.person(number)
        #expect(parent.country == person.country && parent.surname == person.surname && parent.given == person.father)
        #expect(fullName(parent) != fullName(person))
      case .namesake(let number):
        let other = world.person(number)
        #expect(fullName(other) == fullName(person) && other.country != person.country)
      }
    }
  }

  @Test func `no two bodies are of one kind, country and name`() {
    let bodies = (0..<3_000).map(world.body)
    let names = bodies.map { body in
      switch body.kind {
      case .ministry: "\(body.kind) \(body.country?.rawValue ?? "") \(body.field)"
      case .union: "\(body.kind) \(body.field) \(body.type)"
      case .university: "\(body.kind) \(body.country?.rawValue ?? "") \(body.field) \(body.type)"
      case .ngo, .company:
        "\(body.kind) \(body.country?.rawValue ?? "") \(body.type) \(body.word) \(body.secondWord ?? -1)"
      }
    }
    #expect(Set(names).count == names.count)
  }

  @Test func `nobody has a post at a body of another country`() {
    for person in (0..<500).map(world.person) {
      for day in [0, 400, 1_600] {
        let country = world.post(of: person, on: day).body.country
        #expect(country == nil || country == person.country)
      }
    }
  }

  @Test func `days follow the calendar`() {
    #expect(Scene.date(of: 0) == (2019, 0, 1))
    #expect(Scene.date(of: 364) == (2019, 11, 31))
    #expect(Scene.date(of: 365 + 59) == (2020, 1, 29))
    #expect(Scene.date(of: 365 + 366) == (2021, 0, 1))
    #expect(Scene.date(of: 2_000) == (2024, 5, 23))
  }

  @Test func `a few are named often and most seldom`() {
    var random = SampleRandom(seed: 5)
    let draws = (0..<100_000).map { _ in random.zipf(below: 10_000) }
    let counts = Dictionary(grouping: draws, by: \.self).mapValues(\.count)
    #expect((6_000...9_000).contains(counts[0] ?? 0))
    #expect(draws.allSatisfy { (0..<10_000).contains($0) })
    #expect(counts.count > 3_000)
  }
}
