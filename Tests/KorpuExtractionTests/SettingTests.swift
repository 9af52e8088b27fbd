import KorpuArticles
import KorpuLanguage
import KorpuModel
import Testing

@testable import KorpuExtraction

/// Where a sentence is set, and which gathering an article reports on.
@Suite struct SettingTests {
  /// A text, and the name of the gathering that its last sentence answers with.
  typealias Example = (language: Language, text: String, forum: String?)

  private static let settings: [Example] = [
    (.azerbaijani, "Türk Gəncləri Forumunda rektor Anar Quliyev çıxış edib.", "Türk Gəncləri Forumu"),
    (.azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Forumda rektor çıxış edib.", "Türk Gəncləri Forumu"),
    (.azerbaijani, "Türk Gəncləri Forumu çərçivəsində rektor çıxış edib.", "Türk Gəncləri Forumu"),
    (.azerbaijani, "Türk Gəncləri Forumunun açılışında rektor çıxış edib.", "Türk Gəncləri Forumu"),
    (.azerbaijani, "Türk Gəncləri Forumundan sonra rektor çıxış edib.", nil),
    (.azerbaijani, "Türk Gəncləri Forumu ərəfəsində rektor çıxış edib.", nil),
    (.azerbaijani, "Rektor deyib: \"Türk Gəncləri Forumunda çıxış etdim\".", nil),
    (.russian, "На форуме «Зелёная степь» выступил ректор.", "форум «Зелёная степь»"),
    (.russian, "В Баку прошёл форум «Зелёная степь». На этом форуме выступил ректор.", "форум «Зелёная степь»"),
    (.russian, "Ректор рассказал о форуме «Зелёная степь».", nil),
    (.english, "Addressing the \"Green Steppe\" forum, the rector said that trade is growing.", "Green Steppe"),
    (.english, "The \"Green Steppe\" forum was held in Baku. The rector spoke at the forum.", "Green Steppe"),
    (.english, "The \"Green Steppe\" forum was praised by the rector.", nil),
    (.hungarian, "A Türk Ifjúsági Fórumon felszólalt a rektor.", "Türk Ifjúsági Fórum"),
    (.hungarian, "A rektor dicsérte a Türk Ifjúsági Fórumot.", nil),
  ]

  @Test(arguments: settings) func `a sentence is set at`(
    _ language: Language, _ text: String, _ forum: String?
  ) throws {
    let story = try Story(text, in: language)
    #expect(story.name(of: story.gathering.setting(ofSentence: story.last)) == forum)
  }

  private static let attended: [Example] = [
    (.azerbaijani, "Türk Gəncləri Forumuna rektor qatılıb.", "Türk Gəncləri Forumu"),
    (.azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Orada rektor iştirak edib.", "Türk Gəncləri Forumu"),
    (.azerbaijani, "Rektor Türk Gəncləri Forumunu tərifləyib.", nil),
  ]

  @Test(arguments: attended) func `a sentence of attending means`(
    _ language: Language, _ text: String, _ forum: String?
  ) throws {
    let story = try Story(text, in: language)
    #expect(story.name(of: story.gathering.attended(inSentence: story.last)) == forum)
  }

  private static let reported: [Example] = [
    (.azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib.", "Türk Gəncləri Forumu"),
    (.azerbaijani, "Bakıda Türk Gəncləri Forumu keçiriləcək.", nil),
    (.russian, "В Баку прошёл форум «Зелёная степь», сообщил ректор Аскар Темиров.", "форум «Зелёная степь»"),
    (.russian, "Ректор Аскар Темиров отметил, что форум «Зелёная степь» прошёл в Баку.", nil),
    (.english, "The \"Green Steppe\" forum was held in Baku.", "Green Steppe"),
    (.english, "Rector Askar Temirov said that the \"Green Steppe\" forum was held in Baku.", nil),
    (.english, "Earlier, the \"Green Steppe\" forum was held in Baku.", nil),
    (.hungarian, "A Türk Ifjúsági Fórumot Budapesten tartották.", "Türk Ifjúsági Fórum"),
    (.hungarian, "A rektor örül, hogy a Türk Ifjúsági Fórumot Budapesten tartották.", nil),
  ]

  @Test(arguments: reported) func `an article reports on`(
    _ language: Language, _ text: String, _ forum: String?
  ) throws {
    let story = try Story(text, in: language)
    #expect(story.name(of: story.gathering.reported(story.context)) == forum)
  }

  @Test(arguments: [
    ("Bakıda Türk Gəncləri Forumu keçirilib. Rektor seminarda çıxış edib.", true),
    ("Bakıda Türk Gəncləri Forumu keçirilib. Rektor forumda çıxış edib.", false),
    ("Bakıda Türk Gəncləri Forumu keçirilib. Rektor tədbirdə çıxış edib.", false),
  ]) func `a sentence is set at a gathering without a name`(_ text: String, _ isElsewhere: Bool) throws {
    let story = try Story(text, in: .azerbaijani)
    #expect(story.gathering.isElsewhere(inSentence: story.last) == isElsewhere)
  }

  private static let earlier: [Example] = [
    (.russian, "Затем прошла сессия «Вода и мир». С докладами выступили эксперты.", "сессия «Вода и мир»"),
    (.russian, "Затем прошла сессия «Вода и мир».\n\nС докладами выступили эксперты.", nil),
    (.english, "The session \"Water and Peace\" was held. Experts spoke.", nil),
  ]

  @Test(arguments: earlier) func `the sentence before says was held`(
    _ language: Language, _ text: String, _ forum: String?
  ) throws {
    let story = try Story(text, in: language)
    #expect(story.name(of: story.gathering.justHeld(before: story.last)) == forum)
  }
}

/// A text read as far as its statements, where they tell what is reported.
private struct Story {
  let context: RelationContext

  var gathering: Gathering { context.gathering }
  /// The index of the last sentence.
  var last: Int { gathering.scene.reading.sentences.count - 1 }

  init(_ text: String, in language: Language) throws {
    let article = try ArticleReader().article(from: Array(text.utf8), named: "test", language: language)
    let reading = TokenizedArticle(article: article, lexicon: try #require(Lexicon.of(language)))
    let mentions = MentionRecognizer(reading: reading).mentions()
    let scene = Scene(reading: reading, entities: EntityBuilder(reading: reading).entities(from: mentions))
    let forums = DemonstrativeForum(scene: scene)
    let anaphora = Anaphora(scene: scene)
    var context = RelationContext(anaphora: anaphora, gathering: Gathering(scene: scene, forums: forums))
    if language.family == .germanic {
      context.statements = FreeStatementReader(scene: scene, anaphora: anaphora, forums: forums).findings()
    }
    self.context = context
  }

  func name(of forum: Int?) -> String? { forum.map { gathering.scene.entities[$0].name } }
}
