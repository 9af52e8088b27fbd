internal import KorpuLanguage
internal import KorpuModel

/// Reads what a name and a colon announce, without a verb: «Министр Игорь Петров: «Порт готов»».
struct ColonSpeech {
  let scene: Scene

  /// How many tokens may stand before the colon: positions, bodies and the name.
  private static let longestIntroduction = 30
  /// A quotation of fewer tokens is a name: «Anar Quliyev: "Dağların səsi"».
  private static let shortestSpeech = 4

  private var reading: TokenizedArticle { scene.reading }

  /// Who speaks in a sentence of the body, and what.
  func speech(in sentence: Range<Int>) -> (speaker: Int, content: Range<Int>)? {
    guard sentence.lowerBound > 0,
      let colon = sentence.prefix(Self.longestIntroduction).first(where: {
        reading.isMark($0, ":") && !reading.isQuoted($0)
      }),
      let speaker = speaker(in: sentence.lowerBound..<colon), let content = content(after: colon, in: sentence),
      content.count >= Self.shortestSpeech
    else { return nil }
    return (speaker, content)
  }

  /// The only person whom an introduction names, at its end or before a position.
  private func speaker(in introduction: Range<Int>) -> Int? {
    let people = scene.people(in: introduction)
    guard let person = people.last, Set(people.map(\.entity)).count == 1, person.isIn(.nominative),
      !introduction.contains(where: isOther)
    else { return nil }
    let end = person.tokens.upperBound
    let isTitled =
      end < introduction.upperBound
      && (reading.isMark(end, ",") || RoleFinder(reading: reading).role(startingAt: end) != nil)
    return end == introduction.upperBound || isTitled ? person.entity : nil
  }

  /// Whether a token shows that an introduction is a clause: a verb, or a word that begins one.
  private func isOther(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word else { return reading.isMark(index, ";") }
    let verb = reading.words.verb(.speechVerbs, at: index) ?? reading.words.verb(.actVerbs, at: index)
    return reading.isWord(index, [.complementiser, .viewpoint, .relative]) || verb?.form.isPredicate ?? false
  }

  /// A quotation right after the colon, or the line of dialogue of the next paragraph.
  private func content(after colon: Int, in sentence: Range<Int>) -> Range<Int>? {
    let next = colon + 1
    let direct = DirectSpeech(reading: reading)
    if let quoted = direct.content(openedAt: next) { return direct.isHeading(quoted) ? nil : quoted }
    guard next == sentence.upperBound, next < reading.tokens.count, reading.startsParagraph(next) else { return nil }
    let line = DialogueLine(reading: reading)
    return line.line(openedAt: next) ?? line.paragraph(openedAt: next)
  }
}
