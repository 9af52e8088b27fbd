import KorpuModel
import KorpuResolution
import TestSupport
import Testing

/// What counts is how many people have a surname, not how often and in how many spellings one of them is named.
@Suite struct CommonSurnameTests {
  /// A person in six languages, with ever other countries beside the first.
  private let known: [ArticleFacts] = {
    let languages: [Language] = [.azerbaijani, .turkish, .turkmen, .english, .uzbek, .kazakh]
    return languages.flatMap { language in
      (0..<16).map { number in
        let codes =
          ["KZ"] + ["TR", "RU", "HU", "UZ"].enumerated().filter { number >> $0.offset & 1 == 1 }.map(\.element)
        return ArticleFacts(
          "\(language) \(number)", in: language, [.person("Selim Qoralov")] + codes.map { .country($0, $0) },
          codes.map { Relation("Selim Qoralov", .represents, $0) })
      }
    }
  }()

  private let bare = ArticleFacts(
    "bare", [.person("Qoralov"), .country("KZ", "Qazaxıstan")], [Relation("Qoralov", .represents, "KZ")])

  /// So many people of one surname and one country.
  private func crowd(_ count: Int) -> [ArticleFacts] {
    GivenNames.distinct(count).map { given in
      let name = "\(given) Qoralov"
      return ArticleFacts(name, [.person(name), .country("AZ", "Azərbaycan")], [Relation(name, .represents, "AZ")])
    }
  }

  @Test func `the bare surname of one with very many spellings is attached`() {
    #expect(Network(merging: known + [bare]).names("person") == ["Selim Qoralov"])
  }

  @Test func `so is that of the only one of a country, beside a few others`() {
    #expect(!Network(merging: known + crowd(8) + [bare]).names("person").contains("Qoralov"))
  }

  @Test func `a surname of very many people tells nobody`() {
    #expect(Network(merging: known + crowd(60) + [bare]).names("person").contains("Qoralov"))
  }

  @Test func `one initialled in very many articles keeps the bare surname from another as one in a few does`() {
    let tural = ArticleFacts("full", [.person("Tural Əliyev")])
    let initialled = (1...80).map { ArticleFacts("\($0)", [.person("R.Əliyev")]) }
    let own = (1...80).map { ArticleFacts("own \($0)", [.person("T.Əliyev")]) }
    let either = ArticleFacts("bare", [.person("Əliyev")])
    #expect(Network(merging: [tural, either] + initialled).names("person").contains("Əliyev"))
    #expect(Network(merging: [tural, either] + own).names("person") == ["Tural Əliyev"])
  }
}
