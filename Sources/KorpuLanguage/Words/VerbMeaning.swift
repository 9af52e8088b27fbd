/// What a verb of the tables tells: an act of the genre, or a way of saying. The tables name it in their second column.
public enum VerbMeaning: String, Hashable, Sendable, CaseIterable {
  // MARK: Gatherings

  /// A gathering takes place: «keçirilib», "was held".
  case hold
  /// Somebody holds a gathering: «təşkil edib», "hosted".
  case organise
  /// Somebody is at a gathering: «iştirak edib», "took part".
  case attend
  /// Somebody does at a gathering what only those do who are there: «izlədi», «mükafat aldı», «bemutatkozott».
  case present
  /// Somebody opens a gathering: «açıb», "opened".
  case open
  /// Somebody keeps the order at a gathering: «moderatorluq edib».
  case lead
  /// Somebody is at the head of a gathering or a body: «sədrlik edib», "chaired".
  case head
  /// A gathering brings people together: «объединил».
  case gather
  /// The floor is given to somebody: «söz verilib».
  case turn
  /// A message is read out or sent to a gathering: "addressed a greeting".
  case readout
  /// Somebody takes a prize: «qalib gəlib», "won".
  case win

  // MARK: Meetings

  /// Two meet: «görüşüb», "met".
  case meet
  /// A host receives a guest: «qəbul edib», "received".
  case receive
  /// A guest is received by a host: «qəbul edilib», "was received".
  case received
  /// Talks are held: «danışıqlar aparılıb», "held talks".
  case talks
  /// Somebody comes: «gəlib», "arrived".
  case arrive
  /// Somebody visits: «səfər edib», "visited".
  case visit
  /// Somebody goes to see a place: «ellátogatott».
  case travel
  /// Somebody is asked by a paper: «müsahibə verib».
  case interviewed
  /// A head of state takes the credentials of an envoy: «güven mektubunu kabul etti».
  case accredit

  // MARK: Agreements and bodies

  /// Sides sign: «imzalayıb», "signed".
  case sign
  /// A paper is signed: «imzalanıb», "was signed".
  case signed
  /// Sides work together: «əməkdaşlıq edir», "cooperates".
  case cooperate
  /// Something comes to be between sides, or they stand for it: «létrejött», «представляли».
  case stand
  /// Somebody founds a body: «təsis edib».
  case found
  /// Somebody is a member: «üzvdür», "is a member of".
  case belong
  /// A union has members: «birləşdirir», «bir araya getiriyor».
  case unite
  /// Somebody is an observer: «müşahidəçidir».
  case observe

  // MARK: Posts

  /// A body appoints somebody: «təyin edib», "appointed".
  case appoint
  /// Somebody is appointed: «təyin olunub», "was appointed".
  case appointed
  /// A body dismisses somebody: «azad edib», "dismissed".
  case dismiss
  /// Somebody leaves a post: «azad olunub», "stepped down".
  case dismissed
  /// Somebody is in a post: «vəzifəsində çalışır», "serves as".
  case serve

  // MARK: Saying

  /// Takes a content: «bildirib», "said".
  case report
  /// Takes only a subject matter: «bəhs edib», "spoke about".
  case topic
  /// To take the floor: «çıxış edib», "addressed".
  case floor
  /// Takes none of these: «təşəkkür edib», "thanked".
  case courtesy

  /// Whether it is a way of saying, and no act.
  var isOfSaying: Bool {
    switch self {
    case .report, .topic, .floor, .courtesy: true
    default: false
    }
  }
}
