internal import KorpuLanguage
internal import KorpuModel

/// Tells who gave a speech where the speakers stand between the noun and its verb: «Açılış konuşmalarını A ve B yaptı», or
/// where a participle tells it of the gathering: «A'nın açılış konuşmasını yaptığı toplantı».
struct GivenSpeech {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on, for sentences that name none.
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return given(inSentence: sentence) + ended(inSentence: sentence) + spoken(inSentence: sentence)
      + SpeechTold(scene: scene, gathering: gathering, reported: reported).findings(inSentence: sentence)
  }

  private func forum(ofSentence sentence: Int) -> Int? {
    gathering.setting(ofSentence: sentence) ?? gathering.pointedAt(inSentence: sentence)
      ?? gathering.justHeld(before: sentence) ?? gathering.subject(ofSentence: sentence)?.entity ?? reported
  }

  /// «A'nın açılış konuşmasının | ardından (B söz aldı)», «A-nın çıxışından | sonra»: a speech that is over.
  private func ended(inSentence sentence: Int) -> [RelationFinding] {
    guard let noun = reading.sentences[sentence].first(where: isEnded), !isPlaced(noun),
      let forum = forum(ofSentence: sentence)
    else { return [] }
    return told(before: noun, of: forum)
  }

  /// «A-nyň | çykyşynda (… nygtaldy)»: what was said in somebody's speech, in a report on a gathering.
  private func spoken(inSentence sentence: Int) -> [RelationFinding] {
    guard
      let noun = reading.sentences[sentence].first(where: { index in
        !reading.isQuoted(index) && reading.isSpeech(index, in: .locative) && !isPlaced(index)
      }), let forum = forum(ofSentence: sentence)
    else { return [] }
    return told(before: noun, of: forum)
  }

  /// «A'nın Meclis'teki | konuşmasının (ardından)»: a speech that was elsewhere.
  private func isPlaced(_ noun: Int) -> Bool {
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.longestAttribute)
    return (first..<noun).contains { index in
      reading.words[index].readings.contains {
        [.attributive, .locative].contains($0.form.grammaticalCase) && $0.stem.count > 2
      }
    }
  }

  private func isEnded(_ index: Int) -> Bool {
    guard reading.isForm(index, of: [.address, .setting]), !reading.isQuoted(index),
      reading.isWord(index + 1, [.eve, .filler])
    else { return false }
    return reading.words[index].readings.contains {
      $0.form.possessor == .third && [.genitive, .ablative].contains($0.form.grammaticalCase)
        && reading.lexicon.senses(of: $0.stem).classesOfStem.contains(.address)
    }
  }

  private func given(inSentence sentence: Int) -> [RelationFinding] {
    guard
      let noun = reading.sentences[sentence].first(where: { reading.isSpeech($0, in: .accusative) && !isOfAnother($0) }
      ),
      let forum = forum(ofSentence: sentence)
    else { return [] }
    let end = reading.sentences[sentence].upperBound
    if isRelative(noun + 1) {
      let speakers = told(before: noun, of: forum)
      return speakers.isEmpty ? named(after: noun + 1, of: forum) : speakers
    }
    guard let verb = (noun + 1..<max(noun + 1, end)).first(where: isVerb), verb > noun + 1 else { return [] }
    return scene.mentions(in: noun + 1..<verb).filter(scene.isSubject).map {
      RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: noun..<verb + 1, confidence: 0.88)
    }
  }

  /// How many words may tell what speech it was: «selamlama ve açılış | konuşmasını».
  private static let longestAttribute = 3

  /// «A'nın açılış konuşmasını | yaptığı (toplantıya B katıldı)»: who spoke stands before the noun, in the genitive, and
  /// nobody behind it did.
  private func told(before noun: Int, of forum: Int) -> [RelationFinding] {
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.longestAttribute)
    let speaker = (first...noun).reversed().lazy.compactMap { scene.mention(endingBefore: $0, where: \.isPerson) }.first
    guard let speaker, speaker.isIn(.genitive), !reading.isQuoted(noun) else { return [] }
    return scene.list(endingWith: speaker).filter(\.type.isPerson).map {
      RelationFinding(
        .spokeAt, from: $0.entity, to: forum, evidence: $0.tokens.lowerBound..<noun + 2, confidence: 0.88)
    }
  }

  /// How far after the participle the name may stand: «yapan Dostluk Vakfı Başkanı Prof. Dr. | A».
  private static let nameReach = 14

  /// «konuşmasını yapan | A», «сөзін айтқан | A»: the speaker whom a participle tells of, right behind it.
  private func named(after participle: Int, of forum: Int) -> [RelationFinding] {
    let end = min(reading.sentence(of: participle).upperBound, participle + 1 + Self.nameReach)
    guard reading.words[participle].verbReadings(in: .participle), !reading.words[participle].isDeniedVerb,
      let person = scene.mentions(in: participle + 1..<max(participle + 1, end)).first(where: \.type.isPerson),
      person.isIn(.nominative),
      !(participle + 1..<person.tokens.lowerBound).contains(where: { reading.isMark($0, ",") })
    else { return [] }
    return [
      RelationFinding(
        .spokeAt, from: person.entity, to: forum, evidence: participle..<person.tokens.upperBound, confidence: 0.85)
    ]
  }

  /// «(konuşmasını) yaptığı», «(nitqini) söylədiyi», «(сөзін) сөйлеген»: a verb that is an attribute of the gathering.
  private func isRelative(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index), reading.tokens[index].kind == .word,
      !reading.tokens[index].isCapitalised, !reading.isFiniteVerb(index), !isNoun(index)
    else { return false }
    return reading.words[index].verbReadings(in: .participle) || reading.words[index].verbReadings(in: .nominal)
  }

  /// «bakan», «başkan»: a word that ends like a participle, and is none.
  private func isNoun(_ index: Int) -> Bool {
    [LexicalTable.roles, .honorifics, .bodies, .commonNouns].contains { reading.words[index].key(in: $0) != nil }
  }

  /// «A-ning | nutqini B tingladi», «A'nın forumdaki | konuşmasını B izledi»
  private func isOfAnother(_ noun: Int) -> Bool {
    let place = scene.mention(endingBefore: noun, where: \.isForum)
    let end = place?.candidate.grammaticalCase == .attributive ? place?.tokens.lowerBound ?? noun : noun
    return scene.mention(endingBefore: end, where: \.isPerson)?.isIn(.genitive) == true
  }

  private func isVerb(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && reading.words[index].verbReadings(in: .finite)
      // «öğretim | üyesi»: what begins a post has the ending of a verb by chance.
      && reading.words.match(.roles, at: index) == nil
  }
}

extension TokenizedArticle {
  /// «konuşmalarını», «açılış nitqini», «сөзүндө»: what somebody says at a gathering, in a case.
  func isSpeech(_ index: Int, in grammaticalCase: NounForm.Case) -> Bool {
    guard isForm(index, of: [.address, .setting]), !isQuoted(index) else { return false }
    return words[index].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == grammaticalCase
        && lexicon.senses(of: $0.stem).classesOfStem.contains(.address)
    }
  }
}
