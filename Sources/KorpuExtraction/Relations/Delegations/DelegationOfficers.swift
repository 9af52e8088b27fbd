internal import KorpuLanguage
internal import KorpuModel

/// The people whom a text lists as a country's delegation, each with an office of state that names no country.
struct DelegationOfficers {
  typealias Officer = (person: LocatedMention, office: (role: Role, title: String, tokens: Range<Int>))

  let roll: DelegationRoll
  let country: Int
  let officers: [Officer]

  static func all(in scene: Scene, _ context: RelationContext) -> [DelegationOfficers] {
    let rolls = DelegationRolls(scene: scene)
    let sender = DelegationSender(scene: scene, context: context)
    let offices = BareOffice(scene: scene, phrase: PositionPhrase(scene: scene, anaphora: context.anaphora))
    return scene.reading.sentences.indices.compactMap { sentence in
      guard let roll = rolls.roll(inSentence: sentence), let country = sender.country(of: roll) else { return nil }
      let officers = rolls.listed(in: roll).compactMap { person -> Officer? in
        guard let office = offices.office(of: person), office.tokens.upperBound > roll.list.lowerBound else {
          return nil
        }
        // «düzüminde | goranmak ministri A»: the word before is none of the office's.
        let own = office.tokens.clamped(to: roll.list)
        let title = own == office.tokens ? office.title : scene.reading.text(of: own)
        return (person, (office.role, title, own))
      }
      return DelegationOfficers(roll: roll, country: country, officers: officers)
    }
  }
}
