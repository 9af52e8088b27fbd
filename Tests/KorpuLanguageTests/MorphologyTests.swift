import KorpuLanguage
import KorpuModel
import Testing

@Suite struct MorphologyTests {
  private func senses(_ word: String) throws -> WordSenses { try #require(Lexicon.of(.azerbaijani)).senses(of: word) }

  @Test(arguments: [
    ("fondunun", "fond", NounForm.Case.genitive, NounForm.Possessor.third as NounForm.Possessor?, false),
    ("birliyinə", "birlik", .dative, .third, false), ("forumlarda", "forum", .locative, nil, true),
    ("qht-lərinin", "qht", .genitive, .third, true), ("türksoy'un", "türksoy", .genitive, nil, false),
    ("bakıdakı", "bakı", .attributive, nil, false), ("qazaxıstanla", "qazaxıstan", .instrumental, nil, false),
    ("ölkəmiz", "ölkə", .nominative, .first, false), ("qonaqlığı", "qonaqlıq", .nominative, .third, false),
  ])
  func `nouns are read`(
    word: String, stem: String, grammaticalCase: NounForm.Case, possessor: NounForm.Possessor?, isPlural: Bool
  ) throws {
    let found = try senses(word).readings.contains { reading in
      reading.stem == stem && reading.form.grammaticalCase == grammaticalCase && reading.form.possessor == possessor
        && reading.form.isPlural == isPlural
    }
    #expect(found)
  }

  @Test func `an ending begins right after its mark`() throws {
    #expect(try senses("apa-ya").readings.map(\.stem) == ["apa-ya", "apa"])
  }

  @Test(arguments: ["fondunun", "a", "ə", "nın", "-nın", "lərinin"])
  func `the bare word is the first reading, and no stem is empty`(word: String) throws {
    let readings = try senses(word).readings
    #expect(readings.first?.stem == word)
    #expect(readings.allSatisfy { !$0.stem.isEmpty || word.hasPrefix("-") })
  }

  @Test(arguments: [
    ("ismaqulovanın", 4), ("quliyevə", 2), ("nərimanov", 0), ("paşinyanın", 3), ("anarla", 2), ("aydın", 0),
    ("həsənovdan", 3), ("rüstəmxanlının", 4), ("orucova", 0), ("səfəri", 0), ("quliyevi", 1),
    ("viktorovna", 0),
  ])
  func `case endings of names`(word: String, length: Int) throws {
    let name = try senses(word).name
    #expect(name.ending.length == length)
    #expect(name.isName)
  }

  @Test(arguments: [
    ("bildirib", VerbMeaning.report), ("vurğulayıblar", .report), ("deyir", .report), ("danışıb", .topic),
    ("toxunub", .topic),
  ])
  func `verbs of saying are found in their forms`(word: String, meaning: VerbMeaning) throws {
    let match = try #require(words([word]).verb(.speechVerbs, at: 0))
    #expect(match.meaning == meaning)
    #expect(match.form == .finite)
  }

  @Test func `verbs of several words`() throws {
    let list = try words(["diqqətə", "çatdırıb", "qeyd", "edən", "iştirak", "edəcəklər"])
    #expect(list.verb(.speechVerbs, at: 0)?.length == 2)
    #expect(list.verb(.speechVerbs, at: 2)?.form == .participle)
    #expect(list.verb(.actVerbs, at: 4)?.form == .future)
    #expect(list.verb(.speechVerbs, at: 1) == nil)
  }

  @Test func `verbs denied are none`() throws {
    #expect(try words(["iştirak", "etməyib"]).verb(.actVerbs, at: 0) == nil)
    #expect(try words(["bildirməyib"]).verb(.speechVerbs, at: 0) == nil)
  }

  @Test(arguments: [
    ("qazaxıstanın", "KZ"), ("azərbaycanı", "AZ"), ("macarıstandan", "HU"), ("türkiyəyə", "TR"), ("bəə-nin", "AE"),
  ])
  func `countries are found inflected`(word: String, code: String) throws {
    #expect(try senses(word).value(in: .countries) == code)
  }

  @Test func `a country has no possessor`() throws {
    #expect(try senses("azərbaycanımız").value(in: .countries) == nil)
    #expect(try senses("türk").value(in: .demonyms) == nil)
  }

  private func words(_ folded: [String]) throws -> WordList {
    let tokens = folded.map { Token(kind: .word, span: TextSpan(start: 0, end: 1), folded: $0) }
    return WordList(of: tokens, sentences: [tokens.indices], lexicon: try #require(Lexicon.of(.azerbaijani)))
  }
}
