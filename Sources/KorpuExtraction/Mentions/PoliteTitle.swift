internal import KorpuLanguage
internal import KorpuModel

/// Takes into a person's mention the polite word that follows the name, «мырза», «ханым», and carries the case of both:
/// «Кемал Айдемир | мырзаны», «Айгүл Омарова | ханыммен», «Кемал Айдемир | мырза менен».
///
/// What stands behind the word stands behind the name: a list goes on there, and what somebody says begins there.
struct PoliteTitle {
  let reading: TokenizedArticle

  func extended(_ person: MentionCandidate) -> MentionCandidate {
    let word = person.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, person.grammaticalCase == .nominative,
      reading.sentence(of: word - 1).contains(word), !reading.tokens[word].isCapitalised,
      reading.isForm(word, of: [.masculine, .feminine]),
      let form = reading.words[word].form(in: .wordClasses), form.possessor == nil, !form.isPlural
    else { return person }
    return MentionCandidate(
      tokens: person.tokens.lowerBound..<word + 1, type: person.type, name: person.name,
      grammaticalCase: form.grammaticalCase, confidence: person.confidence, abbreviates: person.abbreviates,
      isTagged: person.isTagged)
  }
}
