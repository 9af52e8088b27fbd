internal import KorpuModel

/// Spells the names of the world as papers of all languages do, and remembers what it has spelled.
final class NameWriter {
  /// A name by its place in the lists of its home.
  private enum Name: Hashable {
    case given(Gender, Int)
    case surname(Gender, Int)
    case word(Int)
  }

  private struct Key: Hashable {
    let name: Name
    let home: SampleCountry
    let language: Language
    let house: Int
  }

  private let speller = NameSpeller()
  private let world: SampleWorld
  private var known: [Key: String] = [:]

  init(world: SampleWorld) { self.world = world }

  /// The given name and the surname of a person.
  func name(of person: SamplePerson, in language: Language, house: Int) -> (given: String, surname: String) {
    func spelled(_ name: Name) -> String {
      spelling(Key(name: name, home: person.origin, language: language, house: house))
    }
    return (spelled(.given(person.gender, person.given)), spelled(.surname(person.gender, person.surname)))
  }

  /// The Russian patronymic, by the father's name.
  func patronymic(of person: SamplePerson, house: Int) -> String {
    let key = Key(name: .given(.man, person.father), home: person.origin, language: .russian, house: house)
    let father = spelling(key)
    let ending = person.gender == .man ? "вич" : "вна"
    switch father.last {
    case "й", "ь": return father.dropLast() + "е" + ending
    case .some(let last) where Vowels.all.contains(last): return father + "е" + ending
    default: return father + "о" + ending
    }
  }

  /// The proper words in the name of a body.
  func words(of body: SampleBody, in language: Language, house: Int) -> String {
    guard let country = body.country else { return "" }
    let words = [body.word, body.secondWord].compactMap { $0 }.map { word in
      spelling(Key(name: .word(word), home: country, language: language, house: house))
    }
    return words.joined(separator: " ")
  }

  private func spelling(_ key: Key) -> String {
    if let known = known[key] { return known }
    guard let lists = world.names(of: key.home) else { return "" }
    let name: String
    switch key.name {
    case .given(let gender, let place):
      let names = lists.givenNames(of: gender)
      name = names[place % names.count]
    case .surname(let gender, let place): name = lists.surname(place, of: gender)
    case .word(let place): name = lists.words[place % lists.words.count]
    }
    let spelling = speller.spelling(of: name, from: key.home.language, in: key.language, house: key.house)
    known[key] = spelling
    return spelling
  }
}
