internal import KorpuModel

extension TurkicExamples {
  /// Speakers in a list, some of them with nothing but a name.
  static let listedSpeakers = [
    PatternExample(
      .turkish,
      "Gölpınar Forumu Bakü'de düzenlendi. Forumda Gonca Bayraktar, Mehmet Kaya ve Altay Üniversitesi Rektörü Enver Aydoğan konuştu.",
      states: [
        "Gonca Bayraktar → Gölpınar Forumu", "Mehmet Kaya → Gölpınar Forumu", "Enver Aydoğan → Gölpınar Forumu",
      ]),
    PatternExample(
      .turkish, "Gölpınar Forumu Bakü'de düzenlendi. Forumda Teftiş Kaya üzerine konuştu.",
      doesNotState: ["Teftiş Kaya → Gölpınar Forumu"]),
  ]

  /// A speech given by somebody whose post begins with what has the ending of a verb, «öğretim».
  static let speechesOfLecturers = [
    PatternExample(
      .turkish,
      "Gölpınar Forumu Bakü'de düzenlendi. Forumda açılış konuşmasını Altay Üniversitesi öğretim üyesi Enver Aydoğan yaptı.",
      states: ["Enver Aydoğan → Gölpınar Forumu"])
  ]

  /// Municipalities that only the posts in them name.
  static let headsOfMunicipalities = [
    PatternExample(
      .turkish, "Foruma Güzelyurt Belediye Başkanı Enver Aydoğan katıldı.",
      states: ["Enver Aydoğan → Güzelyurt Belediyesi: head"])
  ]
}
