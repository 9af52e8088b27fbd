import KorpuModel
import Testing

@testable import KorpuLanguage

@Suite struct BodyNameReadingsTests {
  private static let names = [
    "birlik tadqiqot markazi", "«akalı» gençlik vakfı", "ağbar elm fondu", "білім қоры", "фонд культуры",
    "ministry of culture",
    "ii media forumu", "türk dünyasi", "tika", "kutatóközpont", "zümrüd",
  ]

  @Test(arguments: names) func `a name is read as if it were the only one`(name: String) {
    let readings = BodyNameReadings()
    for language in Language.allCases + Language.allCases.reversed() {
      let (shared, alone) = (readings.words(of: name, in: language), BodyNameWords(name, in: language))
      #expect(shared.language == alone.language && shared.texts == alone.texts && shared.head == alone.head)
      #expect(shared.parts.map(\.kind) == alone.parts.map(\.kind))
      #expect(shared.parts.map(\.meanings) == alone.parts.map(\.meanings))
      #expect(shared.parts.map(\.words) == alone.parts.map(\.words))
      #expect(shared.ordinals == alone.ordinals && shared.knownBodies == alone.knownBodies)
    }
  }

  @Test func `texts in which a name is read in one language share what is read`() {
    let readings = BodyNameReadings()
    let name = "birlik tadqiqot markazi"
    let english = readings.words(of: name, in: .english)
    #expect(english === readings.words(of: name, in: .english))
    #expect(english.language == .uzbek && english === readings.words(of: name, in: .uzbek))
    #expect(english !== readings.words(of: "boshqa tadqiqot markazi", in: .uzbek))
  }
}
