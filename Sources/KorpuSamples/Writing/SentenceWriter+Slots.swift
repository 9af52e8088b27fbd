internal import KorpuModel

extension SentenceWriter {
  mutating func text(of slot: Template.Slot, about subject: Referent) -> String {
    switch slot.subject {
    case .a, .b, .c, .d, .e: personal(slot)
    case .ownBody: body(subject.body ?? post(of: person(.a)).body, slot.form)
    case .otherBody: body(post(of: person(.b)).body, slot.form)
    case .gathering: forum(scene.forum, slot.form)
    case .x: country(slot, subject.country ?? person(.a).country)
    case .y: country(slot, person(.b).country)
    case .z: country(slot, otherCountry())
    case .city: city(slot.form, of: subject)
    case .field, .topic: field(slot, subject.field ?? scene.field)
    case .region: phrase(.regions, subject.body?.place ?? subject.forum?.region ?? 0, slot.form)
    case .name: subject.body.map { names.words(of: $0, in: language.language, house: house) } ?? ""
    case .article: String(HungarianArticle.mark)
    case .ordinal: ordinal(of: subject.forum?.edition ?? scene.forum.edition)
    case .month: phrase(.months, scene.date.month, slot.form)
    case .agency: inflected(language.term(.agencies, scene.agency), in: slot.form) { .name($0) }
    case .claim: passage(.claims)
    case .quote: passage(.quotes)
    case .day, .dd, .mm, .year, .hour, .minute, .n, .hundreds: number(slot)
    }
  }

  /// A person in full or in short, or the post, the body or the country of one.
  private mutating func personal(_ slot: Template.Slot) -> String {
    let person = person(slot.subject)
    return switch slot.side {
    case .post: post(post(of: person), of: person, slot.form)
    case .body: body(post(of: person).body, slot.form)
    case .country: country(slot, person.country)
    case .short: short(person, slot.form)
    case .adjective, nil: full(person, slot.form)
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
    let subject = Referent(body: post.body, country: person.country, field: post.body.field)
    return inflected(language.term(post.body.kind.posts, post.rank), in: form, about: subject) { .phrase($0) }
  }

  private mutating func body(_ body: SampleBody, _ form: GrammaticalCase) -> String {
    let subject = Referent(body: body, country: body.country, field: body.field)
    return named(language.term(body.kind.names, body.type), in: form, about: subject) { ($0, .organization, body.id) }
  }

  private mutating func forum(_ forum: SampleForum, _ form: GrammaticalCase) -> String {
    let subject = Referent(field: forum.field, forum: forum)
    return named(language.term(.gatherings, forum.type), in: form, about: subject) { ($0, .forum, forum.id) }
  }

  /// A name in a case, noted without its ending.
  private mutating func named(
    _ template: Template?, in form: GrammaticalCase, about subject: Referent,
    noting mention: (String) -> (String, SampleArticle.Mention.Kind, String)
  ) -> String {
    let name = inflected(template, in: .nominative, about: subject) { .body($0) }
    let (text, kind, bearer) = mention(name)
    note(text, kind, bearer)
    if template?.hasForms == true { return inflected(template, in: form, about: subject) { .body($0) } }
    return language.inflection.form(.body(name), in: form)
  }

  /// The name of a country, or its adjective.
  private mutating func country(_ slot: Template.Slot, _ country: SampleCountry) -> String {
    let column = slot.side == .adjective ? 1 : 0
    return inflected(language.term(.countries, country.place, column), in: slot.form) { .name($0) }
  }

  private mutating func city(_ form: GrammaticalCase, of subject: Referent) -> String {
    let country = subject.country ?? person(.a).country
    return inflected(language.term(.cities, country.place, subject.body?.place ?? scene.city), in: form) { .name($0) }
  }

  /// «{field}» as the names of bodies have it, «{topic}» as a sentence has it.
  private mutating func field(_ slot: Template.Slot, _ field: Int) -> String {
    inflected(language.term(.fields, field, slot.subject == .field ? 0 : 1), in: slot.form) { .phrase($0) }
  }

  private mutating func phrase(_ section: TermSection, _ row: Int, _ form: GrammaticalCase) -> String {
    inflected(language.term(section, row), in: form) { .phrase($0) }
  }

  private mutating func passage(_ section: TermSection) -> String {
    language.term(section, random.below(language.count(of: section))).map { text(of: $0, about: Referent()) } ?? ""
  }
}
