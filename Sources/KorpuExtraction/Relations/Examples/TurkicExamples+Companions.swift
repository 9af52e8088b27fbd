internal import KorpuModel

extension TurkicExamples {
  /// Who came along with one of those who met, right after the meeting or at it.
  static let companions = [
    PatternExample(
      .turkish, "Vali Deniz Aksoy, elçi Kemal Yurtsever'i kabul etti. Yurtsever'e müsteşar Leyla Korkmaz eşlik etti.",
      states: ["Deniz Aksoy → Leyla Korkmaz"], doesNotState: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .turkish,
      "Vali Deniz Aksoy, elçi Kemal Yurtsever'i kabul etti. Ziyaretleri sırasında Yurtsever'e müsteşar Leyla Korkmaz eşlik etti.",
      doesNotState: ["Deniz Aksoy → Leyla Korkmaz"]),
    PatternExample(
      .turkish,
      "Vali Deniz Aksoy, elçi Kemal Yurtsever'i kabul etti. Yurtsever'e Bursa ziyaretinde müsteşar Leyla Korkmaz eşlik etti.",
      doesNotState: ["Deniz Aksoy → Leyla Korkmaz"]),
    PatternExample(
      .turkish,
      "Vali Deniz Aksoy, elçi Kemal Yurtsever'i kabul etti. Yurtsever Bursa'ya gitti. Yurtsever'e müsteşar Leyla Korkmaz eşlik etti.",
      doesNotState: ["Deniz Aksoy → Leyla Korkmaz"]),
  ]

  /// Those who did something together with the subject.
  static let subjectsWithCompany = [
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, dekan Kenan Aydemir ile birlikte vali Deniz Aksoy'u ziyaret etti.",
      states: ["Leyla Korkmaz → Deniz Aksoy", "Kenan Aydemir → Deniz Aksoy"],
      doesNotState: ["Leyla Korkmaz → Kenan Aydemir"]),
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz, beraberinde dekan Kenan Aydemir ve Kemal Yurtsever ile birlikte vali Deniz Aksoy'u ziyaret etti.",
      states: ["Leyla Korkmaz → Deniz Aksoy", "Kenan Aydemir → Deniz Aksoy", "Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Vali Deniz Aksoy, dekan Kenan Aydemir ile birlikte gelen rektör Leyla Korkmaz'ı kabul etti.",
      states: ["Deniz Aksoy → Leyla Korkmaz"], doesNotState: ["Kenan Aydemir → Leyla Korkmaz"]),
  ]

  /// Guests of whom the last is joined by «with».
  static let guestsJoinedByWith = [
    PatternExample(
      .turkish,
      "Vali Deniz Aksoy, elçi Kemal Yurtsever ve müsteşar Leyla Korkmaz ile rektör Kenan Aydemir'i kabul etti.",
      states: ["Deniz Aksoy → Kemal Yurtsever", "Deniz Aksoy → Leyla Korkmaz", "Deniz Aksoy → Kenan Aydemir"],
      doesNotState: ["Kemal Yurtsever → Kenan Aydemir"])
  ]

  /// A delegation that goes on, and people without names behind a guest.
  static let retinues = [
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz ve beraberindeki heyet Bursa'ya geldi. Heyet, vali Deniz Aksoy'u ziyaret etti.",
      states: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .turkish,
      "Elçi Kemal Yurtsever, rektör Leyla Korkmaz, rektör yardımcıları ve senato üyeleri ile bir araya geldi.",
      states: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .turkish,
      "Elçi Kemal Yurtsever, rektör Leyla Korkmaz, rektör yardımcıları ve senato üyeleri vali ile bir araya geldi.",
      doesNotState: ["Kemal Yurtsever → Leyla Korkmaz"]),
  ]

  /// Several without names behind those who are the subject.
  static let subjectsBeforeMany = [
    PatternExample(
      .turkish, "Elçi Kemal Yurtsever, rektör Leyla Korkmaz ve dekan Deniz Aksoy, öğrenciler ile bir araya geldi.",
      doesNotState: ["Kemal Yurtsever → Deniz Aksoy", "Kemal Yurtsever → Leyla Korkmaz"])
  ]

  /// The members of a delegation that is received.
  static let membersReceived = [
    PatternExample(
      .turkish,
      "Vali Deniz Aksoy, elçi Kemal Yurtsever ve müsteşar Leyla Korkmaz'ın yer aldığı Azerbaycan heyetini kabul etti.",
      states: ["Deniz Aksoy → Kemal Yurtsever", "Deniz Aksoy → Leyla Korkmaz"], doesNotState: ["Deniz Aksoy → AZ"]),
    PatternExample(
      .turkish,
      "Vali Deniz Aksoy, elçi Kemal Yurtsever ve müsteşar Leyla Korkmaz'ın yer aldığı filmi izleyen heyeti kabul etti.",
      doesNotState: ["Deniz Aksoy → Leyla Korkmaz"]),
  ]

  /// A delegation as an object, which looks in Turkish as if it were somebody's.
  static let delegationsAsObjects = [
    PatternExample(
      .turkish, "Elçi Kemal Yurtsever başkanlığındaki heyet Bursa'ya geldi. Heyeti vali Deniz Aksoy karşıladı.",
      states: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish,
      "Elçi Kemal Yurtsever başkanlığındaki heyet Bursa'ya geldi. Vali Deniz Aksoy heyeti makamında kabul etti.",
      states: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish,
      "Elçi Kemal Yurtsever başkanlığındaki heyet Bursa'ya geldi. Vali Deniz Aksoy yazarlar heyetini kabul etti.",
      doesNotState: ["Deniz Aksoy → Kemal Yurtsever"]),
  ]
}
