internal import KorpuLanguage
internal import KorpuModel

/// Reads where a body sits off the brackets behind its name: «университет «Арал» (Турция)», «институт «Арал» (г. Казань, Россия)»,
/// «the Aral Institute (Budapest, Hungary)».
struct SeatInBrackets {
  let scene: Scene

  /// How many tokens stand in the brackets at most.
  private static let longest = 8

  private var reading: TokenizedArticle { scene.reading }

  /// The only country in the brackets that open at a token, with nothing but a town beside it.
  func country(from open: Int) -> LocatedMention? {
    guard reading.isMark(open, "("), reading.sentence(of: open).contains(open + 1) else { return nil }
    let limit = min(reading.sentence(of: open).upperBound, open + 2 + Self.longest)
    guard let close = (open + 1..<limit).first(where: { reading.isMark($0, ")") }) else { return nil }
    let inside = open + 1..<close
    let countries = scene.mentions(in: inside).filter(\.type.isCountry)
    guard let country = countries.first, countries.allSatisfy({ $0.entity == country.entity }),
      country.tokens.lowerBound == inside.lowerBound || reading.isMark(country.tokens.lowerBound - 1, ","),
      country.tokens.upperBound == close || reading.isMark(country.tokens.upperBound, ","),
      inside.allSatisfy({ country.tokens.contains($0) || isOfTown($0) })
    else { return nil }
    return country
  }

  /// «г.», «Казань», «,»
  private func isOfTown(_ index: Int) -> Bool {
    if reading.tokens[index].kind == .mark { return [",", ".", "-"].contains { reading.isMark(index, $0) } }
    return reading.isForm(index, of: .town) || reading.isMark(index + 1, ".")
      || reading.isCapitalisedWord(index)
        && scene.mention(covering: index, where: { $0.isOrganization || $0.isPerson }) == nil
  }
}
