internal import KorpuLanguage
internal import KorpuModel

/// The people whom a text lists as a country's delegation, each with an office of state that names no country.
struct DelegationOfficers {
  typealias Officer = (person: LocatedMention, office: (role: Role, title: String, tokens: Range<Int>))

  let roll: DelegationRoll
  let country: Int
  let officers: [Officer]

  static func all(in scene: Scene, _ context: RelationContext) -> [DelegationOfficers] {
    scene.reading.sentences.indices.flatMap { sentence in
      listed(inSentence: sentence, of: scene, context) + onSides(inSentence: sentence, of: scene, context)
    }
  }

  private static func listed(
    inSentence sentence: Int, of scene: Scene, _ context: RelationContext
  ) -> [DelegationOfficers] {
    let rolls = DelegationRolls(scene: scene)
    guard let roll = rolls.roll(inSentence: sentence),
      let country = DelegationSender(scene: scene, context: context).country(of: roll)
    else { return [] }
    let officers = officers(among: rolls.listed(in: roll), of: roll, in: scene, context)
    return [DelegationOfficers(roll: roll, country: country, officers: officers)]
  }

  /// «С казахстанской стороны министр A, с турецкой — министр B»
  private static func onSides(
    inSentence sentence: Int, of scene: Scene, _ context: RelationContext
  ) -> [DelegationOfficers] {
    let sides = TalkSides(scene: scene, gathering: context.gathering)
    let told = sides.pair(inSentence: sentence) ?? [sides.single(inSentence: sentence)].compactMap(\.self)
    return told.compactMap { side in
      guard let country = scene.country(side.country) else { return nil }
      let roll = DelegationRoll(noun: side.word, list: side.word + 1..<scene.reading.sentences[sentence].upperBound)
      return DelegationOfficers(
        roll: roll, country: country, officers: officers(among: side.people, of: roll, in: scene, context))
    }
  }

  private static func officers(
    among people: [LocatedMention], of roll: DelegationRoll, in scene: Scene, _ context: RelationContext
  ) -> [Officer] {
    let offices = BareOffice(scene: scene, phrase: PositionPhrase(scene: scene, anaphora: context.anaphora))
    return people.compactMap { person in
      guard let office = offices.office(of: person), office.tokens.upperBound > roll.list.lowerBound,
        isWhole(office.tokens, behind: roll.noun, in: scene.reading)
      else { return nil }
      // «düzüminde | goranmak ministri A»: the word before is none of the office's.
      let own = office.tokens.clamped(to: roll.list)
      let title = own == office.tokens ? office.title : scene.reading.text(of: own)
      return (person, (office.role, title, own))
    }
  }

  /// «руководитель службы | президента A»: in Russian an office behind another noun is of whom that noun's bearer serves.
  private static func isWhole(_ office: Range<Int>, behind noun: Int, in reading: TokenizedArticle) -> Bool {
    let before = office.lowerBound - 1
    guard reading.isSlavic, before >= 0, reading.tokens[before].kind == .word else { return true }
    return before == noun + 1 || reading.isListJoint(before) || reading.words[before].isKnownVerb
      || reading.words[before].isFunctionWord
      || reading.isForm(before, of: [.delegation, .composition, .sides])
      || reading.isWord(before, [.included, .copula, .auxiliary, .filler])
  }
}
