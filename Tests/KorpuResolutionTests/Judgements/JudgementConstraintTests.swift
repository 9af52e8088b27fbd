import KorpuModel
import TestSupport
import Testing

@testable import KorpuResolution

@Suite struct JudgementConstraintTests {
  @Test func `a name without a country means every bearer of it`() throws {
    let constraints = try Self.constraints(.same("Aysel", "Айсел"))
    let group = try #require(constraints.standing(of: Self.person("aysel"))?.group)
    #expect(constraints.standing(of: Self.person("aysel", ["AZ"]))?.group == group)
    #expect(constraints.standing(of: Self.person("aysel", ["TR"], .turkish))?.group == group)
    #expect(constraints.standing(of: Self.person("айсел", [], .russian))?.group == group)
    #expect(constraints.standing(of: Self.person("bahar")) == nil)
    let body = JudgementSubject(
      type: .organization, name: NormalizedName("aysel", in: .azerbaijani), language: .azerbaijani)
    #expect(constraints.standing(of: body) == nil)
  }

  @Test func `casing is the language's`() throws {
    let constraints = try Self.constraints(.hide("IŞIQ"))
    #expect(constraints.standing(of: Self.person("Işıq"))?.isHidden == true)
    #expect(constraints.standing(of: Self.person("Işiq", [], .english))?.isHidden == true)
    #expect(try Self.constraints(.hide("IŞIQ@az")).standing(of: Self.person("Işiq", [], .english)) == nil)
  }

  @Test func `who is set apart by a narrower entry is not joined by the wider one`() throws {
    let constraints = try Self.constraints(.same("Aysel", "Айсел"), .different("Aysel@TR", "Айсел"))
    let joined = try #require(constraints.standing(of: Self.person("Aysel", ["AZ"])))
    let apart = try #require(constraints.standing(of: Self.person("Aysel", ["TR"])))
    let russian = try #require(constraints.standing(of: Self.person("Айсел", [], .russian)))
    #expect(joined.group != nil && joined.group == russian.group)
    #expect(apart.group == nil)
    #expect(apart.mustDiffer(from: russian) && russian.mustDiffer(from: apart))
    #expect(apart.mustDiffer(from: joined))
    #expect(!joined.mustDiffer(from: russian) && !joined.mustDiffer(from: joined))
  }

  @Test func `of namesakes set apart from one another the wider entry joins neither`() throws {
    let constraints = try Self.constraints(.different("Aysel@AZ", "Aysel@TR"), .same("Aysel", "Айсел"))
    let (one, other) = (
      try #require(constraints.standing(of: Self.person("Aysel", ["AZ"]))),
      try #require(constraints.standing(of: Self.person("Aysel", ["TR"])))
    )
    #expect(one.mustDiffer(from: other))
    #expect(one.group == nil && other.group == nil)
    #expect(constraints.standing(of: Self.person("Aysel", ["KZ"]))?.group != nil)
    // Who has been at home in both is told apart from neither.
    let both = try #require(constraints.standing(of: Self.person("Aysel", ["AZ", "TR"])))
    #expect(!both.mustDiffer(from: one) || !both.mustDiffer(from: other))
  }

  @Test func `a name is set apart from its own narrower one`() throws {
    let constraints = try Self.constraints(.different("Aysel", "Aysel@TR"))
    let (wide, narrow) = (
      try #require(constraints.standing(of: Self.person("Aysel"))),
      try #require(constraints.standing(of: Self.person("Aysel", ["TR"])))
    )
    #expect(wide.mustDiffer(from: narrow))
    #expect(!wide.mustDiffer(from: wide) && !narrow.mustDiffer(from: narrow))
  }

  @Test func `who is joined to one side is apart from the other`() throws {
    let constraints = try Self.constraints(
      .same("Aysel", "Bahar"), .same("Cavid", "Dilarə"), .different("Aysel", "Dilarə"))
    let standings = ["Aysel", "Bahar", "Cavid", "Dilarə"].compactMap { constraints.standing(of: Self.person($0)) }
    #expect(standings[1].mustDiffer(from: standings[2]))
    #expect(!standings[0].mustDiffer(from: standings[1]))
  }

  @Test func `an article tells one bearer from another`() throws {
    let constraints = try Self.constraints(.different("Aysel#a1", "Aysel#a2"))
    #expect(constraints.articles == ["a1", "a2"])
    let standings = [["a1", "sha"], ["a2"], []].map { articles in
      constraints.standing(of: Self.person("Aysel", articles: Set(articles)))
    }
    #expect(try #require(standings[0]).mustDiffer(from: try #require(standings[1])))
    #expect(standings[2] == nil)
  }

  @Test func `the last entry of a name or a kind counts`() throws {
    let body = ActorReference(type: .organization, name: "Bulaq")
    let constraints = try Self.constraints(
      .name("Aysel", to: "Ayselə"), .name("Aysel@AZ", to: "Aysel Həsənli"), .hide("Bahar"),
      .kind(body, to: .organization(.ngo)), .kind(body, to: .organization(.media)))
    #expect(constraints.standing(of: Self.person("Aysel", ["AZ"]))?.displayName?.value == "Aysel Həsənli")
    #expect(constraints.standing(of: Self.person("Aysel", ["TR"]))?.displayName?.value == "Ayselə")
    #expect(constraints.standing(of: Self.person("Aysel"))?.isHidden == false)
    #expect(constraints.standing(of: Self.person("Bahar"))?.isHidden == true)
    let subject = JudgementSubject(
      type: .organization, name: NormalizedName("«Bulaq»", in: .azerbaijani), language: .azerbaijani)
    #expect(constraints.standing(of: subject)?.kind?.value == .organization(.media))
  }

  static func constraints(_ decisions: Judgement.Decision...) throws -> JudgementConstraints {
    var log = JudgementLog()
    for decision in decisions { try log.judge(decision) }
    return JudgementConstraints(log.inForce)
  }

  static func person(
    _ name: String, _ countries: [String] = [], _ language: Language = .azerbaijani, articles: Set<String> = []
  ) -> JudgementSubject {
    JudgementSubject(
      type: .person, name: NormalizedName(name, in: language), language: language,
      countries: Set(countries.compactMap { CountryCode($0) }), articles: articles)
  }
}
