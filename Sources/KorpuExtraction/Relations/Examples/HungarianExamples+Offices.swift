internal import KorpuModel

/// Offices of those who stand for a nation or a party, and of whom only the next sentence names.
extension HungarianExamples {
  static let meantOffices = [
    PatternExample(
      .hungarian,
      "Azamat Nurtajev a magyar kormány meghívására érkezett. A kazah külügyminiszter hétfőn Kovács Péter házelnökkel tárgyal.",
      states: ["Azamat Nurtajev → KZ"]),
    PatternExample(
      .hungarian, "Kovács Péter fogadást adott a kazah külügyminiszter tiszteletére. Azamat Nurtajev szerdán érkezett.",
      states: ["Azamat Nurtajev → KZ"], doesNotState: ["Kovács Péter → KZ"]),
    PatternExample(
      .hungarian,
      "Azamat Nurtajev és Murat Asanov szerdán érkezett. A kazah külügyminiszter hétfőn tárgyal.",
      doesNotState: ["Azamat Nurtajev → KZ", "Murat Asanov → KZ"]),
    PatternExample(
      .hungarian, "Kovács Péter szerdán érkezett. A kazah külügyminiszter hétfőn tárgyal vele.",
      doesNotState: ["Kovács Péter → KZ"]),
    PatternExample(
      .hungarian, "Azamat Nurtajev író Budapestre érkezett. A kazah elnök elmondta, hogy örül neki.",
      doesNotState: ["Azamat Nurtajev → KZ"]),
    PatternExample(
      .hungarian, "Azamat Nurtajev érmet nyert. A kazah elnök táviratban gratulált.",
      doesNotState: ["Azamat Nurtajev → KZ"]),
  ]

  static let meantPosts = [
    PatternExample(
      .hungarian,
      "Az Aral Szövetség főtitkára a közös munka jelentőségét emelte ki. Kovács Péter úgy fogalmazott, hogy a munka halad.",
      states: ["Kovács Péter → Aral Szövetség"]),
    PatternExample(
      .hungarian, "Az Aral Egyetem rektora oklevelet adott át. Kovács Péter elmondta, hogy örül a díjnak.",
      doesNotState: ["Kovács Péter → Aral Egyetem"]),
    PatternExample(
      .hungarian, "Az Aral Szövetség főtitkára levelet írt. Kovács Péter és Barta Judit megköszönte.",
      doesNotState: ["Kovács Péter → Aral Szövetség", "Barta Judit → Aral Szövetség"]),
  ]

  static let positionsOfVisited = [
    PatternExample(
      .hungarian, "Kovács Péter Kazahsztánba utazott, ahol Azamat Nurtajev államfővel tárgyalt.",
      states: ["Azamat Nurtajev → KZ"]),
    PatternExample(
      .hungarian,
      "Kovács Péter Kazahsztán fővárosába, Asztanába utazott. Kedden Azamat Nurtajev miniszterelnökkel és Murat Asanov elnökkel tárgyal.",
      states: ["Azamat Nurtajev → KZ", "Murat Asanov → KZ"]),
    PatternExample(
      .hungarian,
      "Kovács Péter Kazahsztánból Üzbegisztánba utazott, ahol Azamat Nurtajev államfővel tárgyalt.",
      doesNotState: ["Azamat Nurtajev → KZ"]),
    PatternExample(
      .hungarian, "Kovács Péter Kazahsztánba utazik, előtte Azamat Nurtajev államfővel tárgyal Ankarában.",
      doesNotState: ["Azamat Nurtajev → KZ"]),
    PatternExample(
      .hungarian, "Kovács Péter Kazahsztánba utazott, ahol Barta Judit államtitkárral tárgyalt.",
      doesNotState: ["Barta Judit → KZ"]),
  ]

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
