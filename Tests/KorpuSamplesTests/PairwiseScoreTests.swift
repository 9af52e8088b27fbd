import KorpuSamples
import Testing

@Suite struct PairwiseScoreTests {
  @Test func `pairs are counted by their languages`() {
    let score = PairwiseScore([
      .init(language: "az", bearer: "p1", entity: "a"), .init(language: "ru", bearer: "p1", entity: "a"),
      .init(language: "ru", bearer: "p1", entity: "b"), .init(language: "ru", bearer: "p2", entity: "b"),
    ])
    let across = score.byLanguages[.init("ru", "az")]
    #expect(across?.right == 1 && across?.joined == 1 && across?.known == 2)
    let within = score.byLanguages[.init("ru", "ru")]
    #expect(within?.right == 0 && within?.joined == 1 && within?.known == 1)
    #expect(score.total().precision == 0.5)
    #expect(score.total().recall == 1.0 / 3)
    #expect(score.total(acrossLanguagesOnly: true).precision == 1)
  }

  @Test(arguments: [
    ("Jansayo İsmaqulovanın", "Jansayo İsmaqulova", true), ("Жансаей Исмагуловой", "Жансая Исмагулова", true),
    ("Ж. Исмагулова", "Ж. Исмагулова", true), ("İsmaqulova", "Jansayo İsmaqulova", false),
    ("Anar Əliyev", "Azər Əliyev", false),
  ])
  func `a name fits its inflected forms`(form: String, name: String, fits: Bool) {
    #expect(NameFit.fits(form, name) == fits)
  }
}
