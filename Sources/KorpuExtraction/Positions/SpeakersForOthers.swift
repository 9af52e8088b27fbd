internal import KorpuLanguage
internal import KorpuModel

/// Tells where those who speak for a country or body end a phrase before somebody's post: «Turkiya delegatsiyasi | vazir X
/// bilan (uchrashdi)», «Türkiyə nümayəndələri | nazir X ilə».
struct SpeakersForOthers {
  let reading: TokenizedArticle

  /// The offices of a country, which nobody has in its delegation.
  private static let offices: Set<Role> = [.president, .primeMinister, .minister, .speaker, .ambassador]
  /// Who speaks for others where they are several.
  private static let speakers: Set<Role> = [.representative, .member]

  /// Whether a word for them, which is the subject, stands before a position that is not theirs; «delegatsiyasi | rahbari X»
  /// is.
  func stand(at index: Int, before position: RoleFinder.Finding) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.tokens[index].kind == .word, isSpeaker(index) else {
      return false
    }
    return Self.offices.contains(position.role) || position.tokens.count == 1 && position.form.possessor == nil
  }

  /// «delegatsiyasi», «heyeti», «tomoni», «vakillari»
  private func isSpeaker(_ index: Int) -> Bool {
    let senses = reading.words[index]
    if reading.isForm(index, of: [.delegation, .sides]), let form = senses.form(in: .wordClasses) {
      return form.possessor == .third && form.grammaticalCase == .nominative
    }
    guard let post = senses.form(in: .roles), let value = senses.value(in: .roles),
      let role = value.split(separator: " ").first.flatMap({ Role(rawValue: String($0)) }),
      post.isPlural, post.possessor == .third, post.grammaticalCase == .nominative
    else { return false }
    // «Turkiya va Eron elchilari hamda | vazir X»
    return Self.speakers.contains(role) || reading.isWord(index + 1, .conjunction)
  }
}
