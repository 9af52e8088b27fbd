/// Russian names of people; other nouns have their forms written in the texts.
struct RussianInflection: Inflection {
  /// Endings for genitive, dative, accusative, instrumental, prepositional in place of the nominative's.
  private struct Paradigm {
    let dropped: Int
    let endings: [String]

    func form(of name: String, in form: GrammaticalCase) -> String {
      let place: Int
      switch form {
      case .genitive: place = 0
      case .dative: place = 1
      case .accusative: place = 2
      case .instrumental: place = 3
      case .locative: place = 4
      case .nominative, .ablative, .linked: return name
      }
      return name.dropLast(dropped) + endings[place]
    }
  }

  func form(_ noun: Noun, in form: GrammaticalCase) -> String {
    guard form != .nominative, case .person(let given, let surname, let gender) = noun else { return noun.text }
    let declined = given.map { given in
      given.split(separator: " ").map { Self.given(String($0), gender)?.form(of: String($0), in: form) ?? String($0) }
        .joined(separator: " ")
    }
    let last = Self.surname(surname, gender)?.form(of: surname, in: form) ?? surname
    return declined.map { $0 + " " + last } ?? last
  }

  /// A given name or a patronymic; initials and names in other vowels have one form.
  private static func given(_ name: String, _ gender: Gender) -> Paradigm? {
    switch name.last {
    case "а": Paradigm(dropped: 1, endings: [isSoftened(before: name) ? "и" : "ы", "е", "у", "ой", "е"])
    case "я" where name.hasSuffix("ия"): Paradigm(dropped: 1, endings: ["и", "и", "ю", "ей", "и"])
    case "я": Paradigm(dropped: 1, endings: ["и", "е", "ю", "ей", "е"])
    case "й" where gender == .man: Paradigm(dropped: 1, endings: ["я", "ю", "я", "ем", "е"])
    case "ь" where gender == .man: Paradigm(dropped: 1, endings: ["я", "ю", "я", "ем", "е"])
    case .some(let last) where gender == .man && isConsonant(last):
      Paradigm(dropped: 0, endings: ["а", "у", "а", isHushing(last) ? "ем" : "ом", "е"])
    default: nil
    }
  }

  private static func surname(_ name: String, _ gender: Gender) -> Paradigm? {
    let adjectival = ["ов", "ев", "ёв", "ин", "ын"].contains { name.hasSuffix(gender == .man ? $0 : $0 + "а") }
    switch gender {
    case .man where adjectival: return Paradigm(dropped: 0, endings: ["а", "у", "а", "ым", "е"])
    case .woman where adjectival: return Paradigm(dropped: 1, endings: ["ой", "ой", "у", "ой", "ой"])
    case .man: return name.last.map(isConsonant) == true || name.last == "й" ? given(name, .man) : nil
    case .woman: return nil
    }
  }

  /// After к, г, х and hushing letters «ы» is written «и».
  private static func isSoftened(before name: String) -> Bool {
    name.dropLast().last.map { "кгхжчшщ".contains($0) } == true
  }

  private static func isHushing(_ letter: Character) -> Bool { "жчшщц".contains(letter) }

  private static func isConsonant(_ letter: Character) -> Bool { "бвгджзклмнпрстфхцчшщ".contains(letter) }
}
