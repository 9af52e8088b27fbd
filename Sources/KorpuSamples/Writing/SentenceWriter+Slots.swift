internal import KorpuModel

extension SentenceWriter {
  mutating func text(of slot: Template.Slot, about subject: Subject) -> String {
    switch slot.subject {
    case "a", "b", "c", "d", "e": personal(slot)
    case "o": body(subject.body ?? post(of: person("a")).body, slot)
    case "p": body(post(of: person("b")).body, slot)
    case "f": forum(scene.forum, slot)
    case "x", "y", "z": country(slot, subject.country ?? country(named: slot.subject))
    case "city": city(slot, of: subject)
    case "field", "topic": field(slot, subject.field ?? scene.field)
    case "region": phrase("regions", subject.body?.place ?? subject.forum?.region ?? 0, slot)
    case "gathering": phrase("gatherings", subject.forum?.type ?? 0, slot)
    case "name": subject.body.map { names.words(of: $0, in: language.language, house: house) } ?? ""
    case "az": String(HungarianArticle.mark)
    case "ordinal": ordinal(of: subject.forum?.edition ?? scene.forum.edition)
    case "agency", "month": phrase(slot.subject == "month" ? "months" : "agencies", place(of: slot), slot)
    case "claim", "quote": passage(slot.subject == "claim" ? "claims" : "quotes")
    default: number(slot)
    }
  }

  /// A person in full or in short, or the post, the body or the country of one.
  private mutating func personal(_ slot: Template.Slot) -> String {
    let person = person(slot.subject)
    switch slot.sides.first {
    case "post": return post(post(of: person), of: person, slot.form)
    case "o": return body(post(of: person).body, slot)
    case "x": return country(slot, person.country)
    case "short": return short(person, slot.form)
    default: return full(person, slot.form)
    }
  }

  private mutating func full(_ person: SamplePerson, _ form: GrammaticalCase) -> String {
    var (given, surname) = names.name(of: person, in: language.language, house: house)
    if language.language == .hungarian, person.origin == .hungary { (given, surname) = (surname, given) }
    if language.language == .russian, person.origin != .turkey, person.origin != .hungary, random.chance(perMille: 100)
    {
      given += " " + names.patronymic(of: person, house: house)
    }
    let noun = Noun.person(given: given, surname: surname, gender: person.gender)
    note(noun.text, .person, person.id)
    return language.inflection.form(noun, in: form)
  }

  private mutating func short(_ person: SamplePerson, _ form: GrammaticalCase) -> String {
    let (given, surname) = names.name(of: person, in: language.language, house: house)
    let initial: String
    switch language.shortName {
    case .full: return full(person, form)
    case .initial: initial = given.prefix(1) + "."
    case .spaced: initial = given.prefix(1) + ". "
    case .surname: initial = ""
    }
    note(initial + surname, .person, person.id)
    return initial + language.inflection.form(.person(given: nil, surname: surname, gender: person.gender), in: form)
  }

  private mutating func post(_ post: SamplePost, of person: SamplePerson, _ form: GrammaticalCase) -> String {
    let template = language.term(post.body.kind.rawValue + " posts", post.rank)
    let subject = Subject(body: post.body, country: person.country, field: post.body.field)
    return inflected(template, in: form, about: subject) { .phrase($0) }
  }

  mutating func body(_ body: SampleBody, _ slot: Template.Slot) -> String {
    let template = language.term(body.kind.rawValue, body.type)
    let subject = Subject(body: body, country: body.country, field: body.field)
    note(inflected(template, in: .nominative, about: subject) { .body($0) }, .organization, body.id)
    return inflected(template, in: slot.form, about: subject) { .body($0) }
  }

  private mutating func forum(_ forum: SampleForum, _ slot: Template.Slot) -> String {
    let template = language.term("gatherings", forum.type)
    let subject = Subject(field: forum.field, forum: forum)
    note(inflected(template, in: .nominative, about: subject) { .body($0) }, .forum, forum.id)
    return inflected(template, in: slot.form, about: subject) { .body($0) }
  }

  /// «adj» and «from» name the country by an adjective.
  private mutating func country(_ slot: Template.Slot, _ country: SampleCountry) -> String {
    let row = SampleCountry.allCases.firstIndex(of: country) ?? 0
    let column = slot.sides.contains("adj") ? 1 : slot.sides.contains("from") ? 2 : 0
    return inflected(language.term("countries", row, column), in: slot.form) { .name($0) }
  }

  private mutating func city(_ slot: Template.Slot, of subject: Subject) -> String {
    let country = subject.country ?? person("a").country
    let row = SampleCountry.allCases.firstIndex(of: country) ?? 0
    return inflected(language.term("cities", row, subject.body?.place ?? scene.city), in: slot.form) { .name($0) }
  }

  /// «{field}» as the names of bodies have it, «{topic}» as a sentence has it.
  private mutating func field(_ slot: Template.Slot, _ field: Int) -> String {
    inflected(language.term("fields", field, slot.subject == "field" ? 0 : 1), in: slot.form) { .phrase($0) }
  }

  private mutating func phrase(_ section: String, _ row: Int, _ slot: Template.Slot) -> String {
    inflected(language.term(section, row), in: slot.form) { section == "agencies" ? .name($0) : .phrase($0) }
  }

  private func place(of slot: Template.Slot) -> Int { slot.subject == "month" ? scene.date.month : scene.agency }

  private mutating func passage(_ section: String) -> String {
    language.term(section, random.below(language.count(of: section))).map { text(of: $0, about: Subject()) } ?? ""
  }
}
