import KorpuModel
import Testing

@Suite struct TitleScriptTests {
  private static let examples: [(language: Language, text: String, title: String)] = [
    (
      .uzbek,
      "Тошкентда “Яшил водий” жамоат фонди ижрочи директори Анвар Содиқов ўз маърузасида янги лойиҳа ҳақида сўзлади.",
      "ижрочи директор"
    ),
    (
      .uzbek, "Toshkentda “Yashil vodiy” jamoat fondi ijrochi direktori Anvar Sodiqov yangi loyiha haqida soʻzladi.",
      "ijrochi direktor"
    ),
    (
      .kazakh, "«Jasyl alqap» qoǵamdyq qorynyń tóraǵasy Samat Dosaev jańa jobany tanystyrdy, oǵan jastar qatysty.",
      "tóraǵa"
    ),
  ]

  @Test(arguments: examples) func `a title is printed in the script of the article`(
    language: Language, text: String, title: String
  ) throws {
    let roles = try facts(of: text, in: language).relations.filter { $0.type == .holdsRole }
    #expect(roles.map(\.title) == [title])
  }

  @Test(arguments: [
    (
      "Anar Quliyev, an expert at the Steppe Research Institute, spoke about the new project in the city yesterday.",
      "expert"
    ),
    (
      "The project was presented by Leyla Nasirova, a professor of the Green Valley University, and young people took "
        + "part in it.", "professor"
    ),
  ]) func `the preposition before the body is no part of the title`(_ text: String, _ title: String) throws {
    let roles = try facts(of: text, in: .english).relations.filter { $0.type == .holdsRole }
    #expect(roles.map(\.title) == [title])
  }

  @Test(
    arguments: [
      ("Türkiye heyetine Bakan Yardımcısı Enver Aydoğan başkanlık etti.", "bakan yardımcısı", .turkish),
      ("Azərbaycan tərəfdən nazir müavini Anar Quliyev görüşdə iştirak edib.", "nazir müavini", .azerbaijani),
    ] as [(String, String, Language)])
  func `the delegation or side before a post is no part of the title`(
    _ text: String, _ title: String, _ language: Language
  ) throws {
    let roles = try facts(of: text, in: language).relations.filter { $0.type == .holdsRole }
    #expect(roles.map(\.title) == [title])
  }
}
