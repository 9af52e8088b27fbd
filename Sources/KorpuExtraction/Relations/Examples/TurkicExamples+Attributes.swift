internal import KorpuModel

extension TurkicExamples {
  /// A meeting told by a converb, which leans on a participle before who met.
  static let leaningMeetings = [
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz ile bir araya gelerek projeleri değerlendiren vali Deniz Aksoy okulu gezdi.",
      states: ["Deniz Aksoy → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz ile görüşerek Ankara'dan ayrılan heyeti vali Deniz Aksoy uğurladı.",
      doesNotState: ["Deniz Aksoy → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Kemal Yurtsever, Leyla Korkmaz ile görüşerek ödül alan vali Deniz Aksoy'u kutladı.",
      doesNotState: ["Deniz Aksoy → Leyla Korkmaz"]),
    PatternExample(
      .azerbaijani, "Səfir Kenan Aydemirlə görüşərək razılığa gələn rektor Anar Quliyev Bakıya qayıdıb.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
  ]

  /// Whom somebody met, told of them before their name.
  static let metGuests = [
    PatternExample(
      .turkish, "Vali Deniz Aksoy, makamında kabul ettiği Büyükelçi Kemal Yurtsever'e plaket verdi.",
      states: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Vali Deniz Aksoy'un makamında ağırladığı Büyükelçi Kemal Yurtsever teşekkür etti.",
      states: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Vali Deniz Aksoy, kurulun kabul ettiği Büyükelçi Kemal Yurtsever'e plaket verdi.",
      doesNotState: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Vali Deniz Aksoy, kabul etmediği Büyükelçi Kemal Yurtsever'e mektup yazdı.",
      doesNotState: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Leyla Korkmaz, vali Deniz Aksoy'un bir araya geldiği Büyükelçi Kemal Yurtsever'i dinledi.",
      states: ["Deniz Aksoy → Kemal Yurtsever"], doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
  ]
}
