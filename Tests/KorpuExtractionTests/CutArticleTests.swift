import Foundation
import KorpuModel
import TestSupport
import Testing

/// Pieces of the project's articles put together at random: sentences without their ends, names beside verbs that belong
/// to others, quotations that never close. Nothing may crash, and evidence lies where it says.
@Suite struct CutArticleTests {
  /// `KORPU_CUTS=2000 Tests/run --filter CutArticleTests` reads more of them.
  private static let texts = ProcessInfo.processInfo.environment["KORPU_CUTS"].flatMap { UInt64($0) } ?? 12

  @Test(arguments: Language.allCases) func `cut articles are read without harm`(_ language: Language) throws {
    let words = try Self.words(of: language)
    for seed in 0..<Self.texts {
      let text = Self.cut(words, seed: seed, isEndless: seed % Self.endless == 0)
      let facts = try facts(of: text, in: language)
      for mention in facts.entities.flatMap(\.mentions) {
        let evidence = try #require(mention.evidence)
        #expect(facts.sentences[evidence.sentence].span.contains(evidence.span), "seed \(seed): \(mention.surface)")
        #expect(text[evidence.span].map(String.init) == mention.surface, "seed \(seed)")
      }
      for evidence in facts.relations.flatMap(\.evidence) + facts.statements.flatMap(\.evidence) {
        #expect(!(text[evidence.span] ?? "").isEmpty, "seed \(seed)")
      }
    }
  }

  /// Texts that stopped it once.
  @Test(arguments: [
    (Language.hungarian, "Elnökévé Kovács Annát választották."), (.english, "Serik Omarov of the Aral Fund met with"),
    (.english, "The Aral Fund, in partnership with the Danube Union,\n\norganized a forum in the city."),
    (.turkmen, "Foruma gelenler: TTJ-niň"), (.uzbek, "Mehmonlar orasida OXYAning"),
    (.hungarian, "« hogy » Alapítvánnyal közösen"), (.azerbaijani, ", naziri Anar Quliyev"), (.english, "event on"),
    (.russian, "Вчера в городе провели форум Степная академия"), (.english, "Page\"\n\nin\n\nBukhara"),
    (.english, "also\n\nsaid. and\n\nKecskemét,"),
    (.english, "are wait for\n\nis a member\n\nit"), (.english, "Page's\n\nTurkmen\n\n\"Qırmızı Page\""),
    (.turkish, "Y. Döwran . Döwran Orazow ile bir araya geldi. Bakanı Döwran Orazow"),
    (.russian, "«Арал» (\n\nг. Ташкент"),
    (.hungarian, "Terménypiaci Figyelő ott,\n\nigazgatója\n\nFigyelő"), (.turkish, ".\n\nAyşen Tuncalı\n\nadına"),
    (.turkmen, "etdi.\n\n«Gyzylgum» merkeziniň\n\ntarapyndan"), (.uzbek, "baxshilar”\n\nrektor\n\nУмид Раҳмонов"),
    (.kazakh, "барады\n\nТүркі ұйымына\n\nтөрағалық етуде."), (.azerbaijani, "verib.\n\nTÜRKPA-ya\n\nsədrlik keçib."),
    (.azerbaijani, "ediləcək.\n\nSədri Sahibə Böyük\n\nMustafa Aydınla görüşəcək.\n\nheyətinin\n\ntərkibinə"),
    (.turkmen, "Halkara forumy guraldy. Eýranyň,\n\nÖzbegistanyň gatnaşýar.«"),
  ])
  func `a text that stopped it once is read`(_ language: Language, _ text: String) throws {
    _ = try facts(of: text, in: language)
  }

  private static func words(of language: Language) throws -> [Substring] {
    let folder = Repository.root.appending(path: "Examples/articles/\(language.rawValue)")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
      .flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: " ") }
  }

  /// Every so manieth text is one sentence that never ends, which is cut where no sentence would be.
  private static let endless: UInt64 = 6

  /// Some hundred words, in pieces of one to twenty; the ends of lines stay with their words.
  private static func cut(_ words: [Substring], seed: UInt64, isEndless: Bool) -> String {
    var random = SeededGenerator(seed: seed)
    let longest = random.pick([3, 8, 20])
    var text: [Substring] = []
    while text.count < (isEndless ? 1_500 : 300) {
      let start = random.below(words.count)
      text += words[start..<min(words.count, start + 1 + random.below(longest))]
    }
    text = damaged(text, &random)
    if isEndless { return text.joined(separator: " ").filter { !$0.isNewline && !".!?…".contains($0) } }
    let lines = text.joined(separator: " ").split(whereSeparator: \.isNewline)
    return lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
  }

  private static let marks: [Substring] = [",", ".", "(", ")", "«", "»", "\"", "–", "-", ":", ";", "?", "\n\n"]

  /// As they are, or with words left out, marks or ends of lines strewn in, capitals anywhere, or none of them where it was.
  private static func damaged(_ words: [Substring], _ random: inout SeededGenerator) -> [Substring] {
    switch random.below(6) {
    case 0: words.filter { _ in random.below(3) > 0 }
    case 1: words.flatMap { random.below(7) > 0 ? [$0] : [random.pick(marks), $0] }
    case 2: words.map { random.pick([$0, $0, $0.lowercased()[...], $0.uppercased()[...], $0.capitalized[...]]) }
    case 3: words.indices.map { _ in random.pick(words) }
    case 4: words.flatMap { random.below(3) > 0 ? [$0] : [$0, "\n"] }
    default: words
    }
  }
}
