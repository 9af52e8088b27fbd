internal import KorpuLanguage
internal import KorpuModel

/// Where an article tells of somebody's position, the surest words first.
struct PositionSources {
  private let positions: PositionReader
  private let respective: [Int: Position]
  private let second: SecondPost?
  private let delegates: DelegateOffice
  private let heads: OwnHeadOfState
  private let home: EnglishOfficeAtHome
  private let visited: VisitedPost
  private let leaders: LeaderOffice
  private let school: OnlySchool
  private let storySchool: StorySchoolPost

  init(scene: Scene, context: RelationContext, phrase: PositionPhrase) {
    positions = PositionReader(scene: scene, anaphora: context.anaphora)
    respective = RespectivePositions(scene: scene).positions()
    second = scene.reading.lexicon.language.family == .turkic ? SecondPost(scene: scene) : nil
    delegates = DelegateOffice(scene: scene, phrase: phrase, gathering: context.gathering)
    heads = OwnHeadOfState(scene: scene)
    home = EnglishOfficeAtHome(scene: scene)
    visited = VisitedPost(scene: scene, phrase: phrase)
    leaders = LeaderOffice(scene: scene, phrase: phrase)
    school = OnlySchool(scene: scene, phrase: phrase)
    storySchool = StorySchoolPost(scene: scene, phrase: phrase)
  }

  /// The positions that the words beside a person's name state.
  ///
  /// - Parameter previous: That of the person before.
  func stated(of person: LocatedMention, after previous: RelationFinding?) -> [Position] {
    let held = respective[person.tokens.lowerBound].map { [$0] } ?? positions.positions(of: person)
    guard held.isEmpty else { return held }
    let other =
      second?.position(of: person, after: previous) ?? delegates.position(of: person) ?? heads.position(of: person)
    return other.map { [$0] } ?? []
  }

  /// The position whose country or body the words beside the name leave to the sentence to tell.
  func meant(of person: LocatedMention) -> Position? {
    leaders.position(of: person) ?? home.position(of: person) ?? visited.position(of: person)
      ?? school.position(of: person) ?? storySchool.position(of: person)
  }
}
