extension SentenceWriter {
  /// A whole article: title, date, paragraphs up to a length of 120 to 400 words, mostly short ones.
  mutating func article() -> String {
    guard let plan = random.pick(language.articles), let title = random.pick(plan.titles),
      let lead = random.pick(plan.leads)
    else { return "" }
    let length = 120 + min(random.below(270), random.below(270))
    var lines = [paragraph(title), paragraph(header), paragraph(lead)]
    var words = lines.reduce(0) { $0 + Self.words(in: $1) }
    var templates = (random.shuffled(language.paragraphs) + random.shuffled(plan.paragraphs))
    while words < length {
      if templates.isEmpty { templates = random.shuffled(language.paragraphs) }
      guard let template = templates.popLast() else { break }
      lines.append(paragraph(template))
      words += Self.words(in: lines[lines.count - 1])
    }
    if random.chance(perMille: 500), let ending = random.pick(language.endings) { lines.append(paragraph(ending)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var header: Template {
    mutating get { language.term(.headers, random.below(language.count(of: .headers))) ?? Template("{year}") }
  }

  private static func words(in line: String) -> Int { line.utf8.count { $0 == UInt8(ascii: " ") } + 1 }
}
