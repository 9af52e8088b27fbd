internal import KorpuModel

/// Posts that somebody has by who is listed before: of the same mission, under the same head, of the same country.
enum ListedPostExamples {
  static let posts = [
    PatternExample(
      .english,
      "The event was attended by Turkey's Ambassador to Bishkek Deniz Toprak, Education Counselor Serik Omarov and Director of the Aral Library Anna Kiss.",
      states: ["Deniz Toprak → TR", "Serik Omarov → TR"], doesNotState: ["Anna Kiss → TR"]),
    PatternExample(
      .english, "Rector of the Green Steppe University Serik Omarov, Vice-Rector Anna Kiss and poet Jan Novak came.",
      states: ["Anna Kiss → Green Steppe University"], doesNotState: ["Jan Novak → Green Steppe University"]),
    PatternExample(
      .russian,
      "Во встрече приняли участие посол Турции в Кыргызстане Дениз Топрак, советник по образованию Осман Бекар и атташе Аскар Темиров.",
      states: ["Осман Бекар → TR", "Аскар Темиров → TR"], doesNotState: ["Осман Бекар → KG"]),
    PatternExample(
      .russian,
      "Во встрече приняли участие посол Турции Дениз Топрак и советник президента Осман Бекар.",
      doesNotState: ["Осман Бекар → TR"]),
    PatternExample(
      .russian,
      "Во встрече приняли участие ректор Степного университета Аскар Темиров, проректор Осман Бекар и поэт Дениз Топрак.",
      states: ["Осман Бекар → Степный университет"], doesNotState: ["Дениз Топрак → Степный университет"]),
    PatternExample(
      .azerbaijani,
      "Tədbirdə Özbəkistanın Azərbaycandakı səfiri Rüstəm Karimov, səfirliyin birinci katibi Anar Quliyev və müşavir Kamran Bayramov iştirak edib.",
      states: ["Anar Quliyev → UZ", "Kamran Bayramov → UZ"], doesNotState: ["Anar Quliyev → AZ"]),
    PatternExample(
      .turkish,
      "Toplantıya Özbekistan'ın Ankara Büyükelçisi Rüstem Kerimov, Ticaretten Sorumlu Baş Katip Leyla Korkmaz ve Cumhurbaşkanı Danışmanı Deniz Aksoy katıldı.",
      states: ["Leyla Korkmaz → UZ"], doesNotState: ["Deniz Aksoy → UZ"]),
    PatternExample(
      .turkish,
      "Açılışa Kırgızistan Bakanlar Kurulu Başkan Yardımcısı Asan Bekov, Eğitim Bakanı Leyla Korkmaz, Ulusal Yatırım Ajansı Başkanı Deniz Aksoy ve Enerji Bakan Yardımcısı Kemal Yurtsever katıldı.",
      states: ["Leyla Korkmaz → KG", "Kemal Yurtsever → KG"], doesNotState: ["Deniz Aksoy → KG"]),
  ]
}
