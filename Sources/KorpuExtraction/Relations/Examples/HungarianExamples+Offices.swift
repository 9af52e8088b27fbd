internal import KorpuModel

/// Offices of those who stand for a nation or a party, and of whom only the next sentence names.
extension HungarianExamples {
  static let positionsOnSides = [
    PatternExample(
      .hungarian,
      "A magyar felet Kovács Péter pénzügyminiszter, Barta Judit és Lantos Dénes országgyűlési képviselők, valamint Szarkó Emil helyettes államtitkár képviselte.",
      states: ["Kovács Péter → HU", "Barta Judit → HU", "Lantos Dénes → HU", "Szarkó Emil → HU"]),
    PatternExample(
      .hungarian, "Az üzbég küldöttség tagja volt Oleg Karimov miniszterhelyettes és Murat Asanov államtitkár.",
      states: ["Oleg Karimov → UZ", "Murat Asanov → UZ"]),
    PatternExample(
      .hungarian, "Az üzbég küldöttséget fogadta Kovács Péter miniszter.", doesNotState: ["Kovács Péter → UZ"]),
    PatternExample(
      .hungarian,
      "Ott volt Azamat Nurtajev kazah pénzügyminiszter, valamint az üzbég igazságügyi miniszter, Oleg Karimov is.",
      states: ["Azamat Nurtajev → KZ", "Oleg Karimov → UZ"], doesNotState: ["Azamat Nurtajev → UZ"]),
    PatternExample(
      .hungarian, "Kovács Péter fideszes országgyűlési képviselő köszöntötte a vendégeket.",
      states: ["Kovács Péter → Fidesz"]),
    PatternExample(
      .hungarian, "Kovács Péter a fideszes képviselővel találkozott.", doesNotState: ["Kovács Péter → Fidesz"]),
  ]
}
