internal import KorpuAnalysis
internal import KorpuLanguage
internal import KorpuModel

/// What a picture says itself, in one language.
struct Phrases {
  let language: Language

  /// A phrase of the picture's caption.
  enum Caption: String, CaseIterable {
    case unstated, backed, source, others, articleWidth, tieWidth, drawn, description, new, assumed
    case fairLeaders, leaders, selection
  }

  /// What is counted in a picture.
  enum Countable: String, CaseIterable {
    case people, bodies, countries, forums, ties, articles
  }

  func caption(_ caption: Caption) -> String { text("caption.\(caption.rawValue)") }
  func title(of view: DiagramView) -> String { text("view.\(view.rawValue)") }
  func name(of look: DiagramNode.Look) -> String { text("look.\(look.rawValue)") }
  func name(of kind: DiagramEdge.Kind) -> String { text("line.\(kind.identifier)") }
  func name(of role: Role) -> String { text("role.\(role.rawValue)") }

  /// `nil` for gatherings of no kind.
  func name(of kind: ForumKind) -> String? { kind == .other ? nil : text("forum.\(kind.rawValue)") }

  /// «12 people».
  func counted(_ count: Int, _ thing: Countable) -> String {
    let forms = text("count.\(thing.rawValue)").split(separator: "/")
    let form = min(PluralForm.index(of: count, in: language), forms.count - 1)
    return form < 0 ? String(count) : "\(count) \(forms[form])"
  }

  /// «… and 3 more».
  func more(_ count: Int) -> String { text("caption.more").replacing("{n}", with: String(count)) }

  /// «shown: 12 of 340».
  func shown(_ count: Int, of all: Int) -> String {
    text("caption.shown").replacing("{n}", with: String(count)).replacing("{m}", with: String(all))
  }

  /// «90 of 420 lines, the strongest».
  func lines(_ count: Int, of all: Int) -> String {
    text("caption.lines").replacing("{n}", with: String(count)).replacing("{m}", with: String(all))
  }

  /// What actors were chosen by: «number of ties».
  func name(of rule: SelectionRule) -> String {
    switch rule {
    case .publicationDate: text("rule.publicationDate")
    case .language: text("rule.language")
    case .publisher: text("rule.publisher")
    case .exclusion: text("rule.exclusion")
    case .type: text("rule.type")
    case .distance(let hops): text("rule.distance").replacing("{n}", with: String(hops))
    case .forum: text("rule.forum")
    case .countryLink(let pair):
      text("rule.countryLink").replacing("{a}", with: name(of: pair.first)).replacing(
        "{b}", with: name(of: pair.second))
    case .articleCount(let least): text("rule.articleCount").replacing("{n}", with: String(least))
    case .tieCount: text("rule.tieCount")
    }
  }

  private func name(of country: CountryCode) -> String { country.name(in: language) ?? country.code }

  /// «24 Nov 2025», as far as the date is known.
  func written(_ date: CalendarDate) -> String {
    let months = text("months").split(separator: "/").map(String.init)
    let month = date.month.flatMap { months.indices.contains($0 - 1) ? months[$0 - 1] : nil }
    let parts = ["{d}": date.day.map(String.init), "{m}": month, "{y}": String(date.year)]
    return text("caption.date").split(separator: " ").compactMap { word in
      parts.first { word.contains($0.key) }.flatMap { mark, part in part.map { word.replacing(mark, with: $0) } }
    }.joined(separator: " ")
  }

  /// The key itself, for a phrase that the table does not have.
  private func text(_ key: String) -> String { LabelTable.phrases[key, language] ?? key }
}

/// Which form a noun takes after a number.
///
/// Source: Unicode CLDR, Language Plural Rules, for whole numbers.
enum PluralForm {
  /// The place among the forms of the language.
  static func index(of count: Int, in language: Language) -> Int {
    switch language {
    case .russian:
      let (tens, ones) = (count % 100 / 10, count % 10)
      return tens == 1 ? 2 : ones == 1 ? 0 : (2...4).contains(ones) ? 1 : 2
    case .english: return count == 1 ? 0 : 1
    case .azerbaijani, .turkish, .kazakh, .kyrgyz, .uzbek, .turkmen, .hungarian: return 0
    }
  }
}
