internal import KorpuModel

/// Writes the articles of a world, any of them at any time: each is a function of the seed and its number.
public struct ArticleWriter {
  /// How many articles appear on a day.
  private static let articlesADay = 60

  public let world: SampleWorld
  /// How many of a thousand articles are reprints of earlier ones.
  private let reprints: Int
  private let languages: [Language: SampleLanguage]
  private let names: NameWriter
  private let letterings: [SampleTongue: Relettering]

  /// - Parameters:
  ///   - seed: What decides all texts; another seed gives another world.
  ///   - reprints: How many of a thousand articles are earlier ones again, with other white space.
  public init(seed: UInt64, reprintsPerMille reprints: Int = 0) {
    world = SampleWorld(seed: seed)
    self.reprints = reprints
    names = NameWriter(world: world)
    languages = Dictionary(
      Language.allCases.map { ($0, SampleLanguage($0)) }, uniquingKeysWith: { first, _ in first })
    let letters = SectionedText(named: "letters")
    letterings = Dictionary(
      [SampleTongue.kazakhLatin, .uzbekCyrillic].map { ($0, Relettering(to: $0.tag, in: letters)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The article of a number.
  ///
  /// - Complexity: O(length of the article), whatever its number.
  public func article(_ number: Int) -> SampleArticle {
    var random = SampleRandom(seed: world.seed, of: .reprint, number: number)
    guard number >= 100, random.chance(perMille: reprints) else { return written(number) }
    let original = written(random.below(number))
    return SampleArticle(
      number: number, language: original.language, text: Self.spaced(original.text, random: &random),
      mentions: original.mentions, original: original.number)
  }

  private func written(_ number: Int) -> SampleArticle {
    var random = SampleRandom(seed: world.seed, of: .article, number: number)
    let tongue = random.pick(SampleTongue.round) ?? .english
    guard let language = languages[tongue.language] else { preconditionFailure("every language has its texts") }
    let scene = scene(of: number, in: tongue, language, random: &random)
    var writer = SentenceWriter(
      world: world, language: language, house: scene.scene.agency, names: names, random: random, cast: scene.cast,
      scene: scene.scene)
    let text = writer.article()
    let article = SampleArticle(number: number, language: tongue, text: text, mentions: writer.mentions, original: nil)
    return letterings[tongue] == nil ? article : relettered(article)
  }

  /// When and where an article plays, and its two chief persons, of two countries where that can be.
  private func scene(
    of number: Int, in tongue: SampleTongue, _ language: SampleLanguage, random: inout SampleRandom
  ) -> (scene: Scene, cast: Cast) {
    var cast = Cast(world: world, article: number)
    let day = number / Self.articlesADay
    let series = random.zipf(below: Growth.series(after: number + 1))
    var scene = Scene(
      day: day, forum: world.forum(ofSeries: series, on: day), field: random.below(SampleWorld.fields),
      city: random.below(SampleWorld.cities), agency: random.below(max(language.count(of: .agencies), 1)))
    let host = cast.next(random: &random) { tongue.country == nil || $0 == tongue.country }
    scene.persons[.a] = host
    scene.persons[.b] = cast.next(random: &random) { $0 != host.country }
    return (scene, cast)
  }

  private func relettered(_ article: SampleArticle) -> SampleArticle {
    guard let lettering = letterings[article.language] else { return article }
    let text = lettering.relettered(article.text)
    let mentions = article.mentions.map {
      SampleArticle.Mention(name: lettering.relettered($0.name), kind: $0.kind, bearer: $0.bearer)
    }
    return SampleArticle(
      number: article.number, language: article.language, text: text, mentions: mentions, original: nil)
  }

  /// The same text with other white space.
  private static func spaced(_ text: String, random: inout SampleRandom) -> String {
    let end = random.pick(["\r\n", "\n\n", " \n", "\n"]) ?? "\n"
    return text.split(separator: "\n").joined(separator: end) + end
  }
}
