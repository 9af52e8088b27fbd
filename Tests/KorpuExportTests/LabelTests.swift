import KorpuModel
import Testing

@testable import KorpuExport

@Suite struct LabelTests {
  private func speaker(_ name: String, _ others: [String] = []) -> Actor {
    Networks.actor("person-x", name, .person, others: others)
  }

  private func spelled(_ actor: Actor, _ labels: String) -> String {
    LabelLanguage(labels).flatMap(NameSpelling.init).map { $0.name(of: actor) } ?? ""
  }

  @Test func `what is typed is read, and nothing else`() {
    #expect(LabelLanguage.names.allSatisfy { LabelLanguage($0) != nil })
    #expect(LabelLanguage("kk") == .language(.kazakh))
    #expect(["", "xx", "Latin", "azerbaijani"].allSatisfy { LabelLanguage($0) == nil })
  }

  @Test func `a spelling that was seen comes before one that is made`() {
    let actor = speaker("Асель Нұрланова", ["Aselya Nurlanova", "Asel Nurlanova", "Asel Nurlanovanın", "А. Нұрланова"])
    #expect(spelled(actor, "latin") == "Asel Nurlanova")
    #expect(spelled(actor, "ru") == "Асель Нұрланова")
    #expect(spelled(speaker("Асель Нұрланова"), "latin") == "Asel Nurlanova")
    #expect(spelled(speaker("ЖЕҢІС Щукин"), "hu") == "ZHENGIS Shchukin")
  }

  @Test func `the reader's own letters come before strange ones`() {
    let actor = speaker("Aytən Şirəliyeva", ["Ayten Şireliyeva", "Aytan Shiraliyeva"])
    #expect(spelled(actor, "az") == "Aytən Şirəliyeva")
    #expect(spelled(actor, "tr") == "Ayten Şireliyeva")
    #expect(spelled(actor, "en") == "Aytan Shiraliyeva")
    #expect(spelled(actor, "ru") == "Aytən Şirəliyeva")
  }

  @Test func `part of a name is not the name, nor is an abbreviation`() {
    #expect(spelled(speaker("Асель Нурланова", ["Nurlanova", "A. Nurlanova"]), "latin") == "Asel Nurlanova")
    #expect(spelled(speaker("Гүлмира Асекова", ["Г. Асекова"]), "ru") == "Гүлмира Асекова")
    let body = Networks.actor(
      "organization-x", "Жастар қоры", .organization(.ngo), others: ["JQ", "JQnyň", "Youth Fund"])
    #expect(spelled(body, "latin") == "Youth Fund")
  }

  @Test func `of a translation the nominative is taken`() {
    let body = Networks.actor(
      "organization-x", "Suv agentligi", .organization(.government),
      others: ["Агентства воды", "Агентство воды", "Агентством воды"])
    #expect(spelled(body, "ru") == "Агентство воды")
  }

  @Test(arguments: zip(Language.allCases, ["Qazaxıstan", "Kazakistan", "Қазақстан", "Казакстан", "Qozogʻiston"]))
  func `countries are named in the language of the reader`(_ language: Language, _ name: String) {
    let diagram = Diagram(of: Networks.forum(), labels: .language(language))
    #expect(diagram.groups.first?.heading == name)
    #expect(diagram.language == language)
  }

  @Test func `without a choice countries are named in the language of most articles`() throws {
    let network = Networks.forum()
    func heading(_ languages: [Language], _ labels: LabelLanguage = .original) -> String? {
      let articles = languages.enumerated().map { ArticleReference(id: "a\($0)", language: $1) }
      let diagram = Diagram(
        of: Network(articles: articles, actors: network.actors, ties: network.ties, utterances: []), labels: labels)
      return diagram.groups.first?.heading
    }
    #expect(heading([.russian, .turkish, .turkish]) == "Kazakistan")
    #expect(heading([.russian, .russian, .turkish]) == "Казахстан")
    #expect(heading([.russian, .russian, .turkish], .latin) == "Kazakistan")
    #expect(heading([.russian], .latin) == "Kazakhstan")
  }

  @Test func `the picture speaks the language all through`() {
    let diagram = Diagram(of: Networks.forum(), labels: .language(.russian))
    #expect(
      diagram.scope
        == "2 человека, 3 организации, 1 страна, 1 форум · 4 связи, каждая подтверждена предложением · 1 статья")
    #expect(diagram.source == "Толщина линии: число статей. Нарисовано программой Körpü.")
    let dot = DiagramDOT(diagram, layout: .placed(Placements.row)).text
    #expect([">страна не указана<", ">выступление<", ">НКО<"].allSatisfy(dot.contains))
  }
}
