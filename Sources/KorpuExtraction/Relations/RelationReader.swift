internal import KorpuLanguage
internal import KorpuModel

/// Reads positions, then statements, then all other ties off a scene, pattern after pattern.
struct RelationReader {
  let scene: Scene

  func read() -> (relations: [RelationFinding], statements: [StatementFinding]) {
    let forums = DemonstrativeForum(scene: scene)
    let anaphora = Anaphora(scene: scene)
    var context = RelationContext(anaphora: anaphora, gathering: Gathering(scene: scene, forums: forums))
    switch scene.reading.lexicon.language.family {
    case .turkic:
      context.statements = StatementReader(scene: scene, anaphora: anaphora, forums: forums).findings()
    case .uralic:
      var reader = UralicStatementReader(scene: scene, anaphora: anaphora, forums: forums)
      context.statements = reader.findings()
    case .slavic:
      context.statements = SlavicStatementReader(scene: scene, forums: forums).findings()
    case .germanic:
      context.statements = FreeStatementReader(scene: scene, anaphora: anaphora, forums: forums).findings()
    }
    let factuality = Factuality(reading: scene.reading)
    let parts = PartsBesideWholes(scene: scene)
    let partners = CrowdedPartners(scene: scene)
    for pattern in RelationPatterns.all {
      for var finding in partners.sparing(pattern.findings(in: scene, context: context)).compactMap(factuality.asserted)
      where !parts.join(finding) {
        finding.reasons = finding.evidence.map { _ in pattern.summary }
        context.add(finding)
      }
    }
    return (context.found, context.statements)
  }
}

/// The patterns in the order in which they build on each other.
public enum RelationPatterns {
  static let all: [any RelationPattern] = [
    HoldsRolePattern(),
    DelegatesPattern(),
    EnglishDelegationOfficePattern(),
    EnglishDelegatesPattern(),
    EnglishBehalfPattern(),
    CountryListPattern(),
    AppointedPattern(),
    HandoverPattern(),
    CareerPattern(),
    DelayedNamePattern(),
    TenurePattern(),
    ScholarsPattern(),
    SquadMembersPattern(),
    FreeAppointedPattern(),
    CopulaPositionPattern(),
    EnglishHeldPostPattern(),
    EnglishNamedAsPattern(),
    SlavicOfficePattern(),
    SlavicDelegationHeadPattern(),
    DelegationOfficesPattern(),
    SlavicLeadershipPattern(),
    ColleaguePattern(),
    UralicAppointedPattern(),
    UralicPredicatePattern(),
    UralicLeadersPattern(),
    UralicTitlePattern(),
    UralicOfficeNounPattern(),
    LeadershipPattern(),
    TurkicLeadershipPattern(),
    DelegationHeadPattern(),
    TurkicRepresentativePattern(),
    BasedInPattern(),
    EnglishNationalBodyPattern(),
    SeatPattern(),
    RepresentsPattern(),
    SquadCountryPattern(),
    SlavicSidesPattern(),
    UralicRepresentsPattern(),
    EnglishRepresentsPattern(),
    PartOfPattern(),
    HeldInPattern(),
    UralicVenuePattern(),
    SpokeAtPattern(),
    EnglishSpeakersPattern(),
    HeadedListPattern(type: .spokeAt),
    MessagePattern(),
    TookPartInPattern(),
    FreeTookPartInPattern(),
    SlavicPresencePattern(),
    DelegationAttendancePattern(),
    UralicAddressPattern(),
    UralicTookPartInPattern(),
    UralicPresencePattern(),
    UralicParticipantsPattern(),
    HeadedListPattern(type: .tookPartIn),
    CoChairedGatheringPattern(),
    SigningPattern(),
    SignersAtGatheringPattern(),
    OrganisedPattern(),
    UralicHeldAttributePattern(),
    EnglishOrganisedPattern(),
    EnglishOrganiserNounPattern(),
    HeadedListPattern(type: .organised),
    MetPattern(),
    ReceivedPattern(),
    MetAttributePattern(),
    HostedTalksPattern(),
    GladHostsPattern(),
    BodyVisitPattern(),
    TurkicInterviewPattern(),
    SeriesOfMeetingsPattern(),
    VisitPattern(),
    CredentialsPattern(),
    InformedDelegationPattern(),
    InformedByPattern(),
    HostedDelegationPattern(),
    VisitedHostPattern(),
    TwoSidesPattern(),
    FacingDelegationsPattern(),
    CoChairedTalksPattern(),
    FreeMetPattern(),
    AfterTalksPattern(),
    EnglishBothMetPattern(),
    EnglishTalksPattern(),
    EnglishHeldTalksPattern(),
    EnglishSeriesOfMeetingsPattern(),
    EnglishToldInTalksPattern(),
    SlavicTalksPattern(),
    SlavicInterviewPattern(),
    SlavicSidesMetPattern(),
    SlavicDelegationsPattern(),
    SlavicVisitPattern(),
    UralicMetPattern(),
    UralicTalksPattern(),
    UralicDelegatesPattern(),
    UralicInterviewPattern(),
    TalksPattern(),
    MeetingCompanyPattern(),
    TravelCompanionsPattern(),
    VisitedBodyHostPattern(),
    FreeMeetingGuestsPattern(),
    EnglishBodyVisitPattern(),
    VisitorsTalksPattern(),
    EnglishSidesSignedPattern(),
    EnglishPartnerNounPattern(),
    CooperatesWithPattern(),
    CooperationOfPattern(),
    JointWorkPattern(),
    BilateralCooperationPattern(),
    CountryPartnersPattern(),
    TwoBodiesPattern(),
    AgreementPattern(),
    SignersPattern(),
    TwoSubjectsPattern(),
    MeantPartnerPattern(),
    SignedPartnerPattern(),
    SupportPattern(),
    InPartnershipPattern(),
    PartnerPredicatePattern(),
    UralicAgreementPattern(),
    UralicPartnerPattern(),
    PartnershipPattern(),
    EnglishJointDeedPattern(),
    SlavicPartnerPattern(),
    MemberOfPattern(),
    TurkicMembersPattern(),
    AttributedMembersPattern(),
    MemberListPattern(), UnitedMembersPattern(),
    FoundersPattern(),
    MembershipPattern(),
    UralicMemberPattern(),
    UralicFoundersPattern(),
    UralicMemberListPattern(),
    SlavicMembersPattern(),
    SlavicMembershipPattern(),
    ChairingPattern(),
  ]

  /// The examples of every pattern, with the kind of tie that they are about.
  public static var examples: [(type: String, summary: String, example: PatternExample)] {
    all.flatMap { pattern in pattern.examples.map { (pattern.type.rawValue, pattern.summary, $0) } }
  }
}
