internal import KorpuModel

extension TurkicExamples {
  /// Posts of whom a delegation or an envoy of a country meets, which are not of that country; consuls in a town of another.
  static let postsBesideDelegations = [
    PatternExample(
      .uzbek, "Turkiya delegatsiyasi vazir Anvar Mahmudov bilan uchrashdi.",
      doesNotState: ["Anvar Mahmudov → TR"]),
    PatternExample(
      .uzbek, "Turkiya vakillari vazir Anvar Mahmudov bilan uchrashdi.", doesNotState: ["Anvar Mahmudov → TR"]),
    PatternExample(
      .uzbek, "Turkiya tomoni vazir Anvar Mahmudovga minnatdorlik bildirdi.",
      doesNotState: ["Anvar Mahmudov → TR"]),
    PatternExample(
      .uzbek, "Turkiya, Ozarbayjon va Eron elchilari hamda vazir Anvar Mahmudov keldi.",
      doesNotState: ["Anvar Mahmudov → IR"]),
    PatternExample(
      .uzbek, "Madaniyat vazirligining kichik zalida vazir o‘rinbosari Anvar Mahmudov mehmonlar bilan uchrashdi.",
      doesNotState: ["Anvar Mahmudov → Madaniyat vazirligi"]),
    PatternExample(
      .uzbek, "Turkiya tashrifi chog‘ida vazir Anvar Mahmudov so‘zladi.", doesNotState: ["Anvar Mahmudov → TR"]),
    PatternExample(
      .uzbek, "Yashil Vodiy jamg‘armasi delegatsiyasi rais Anvar Mahmudov bilan uchrashdi.",
      doesNotState: ["Anvar Mahmudov → Yashil Vodiy jamg‘armasi"]),
    PatternExample(
      .uzbek, "Yashil Vodiy jamg‘armasi delegatsiyasi rahbari Anvar Mahmudov so‘zga chiqdi.",
      states: ["Anvar Mahmudov → Yashil Vodiy jamg‘armasi"]),
    PatternExample(
      .azerbaijani, "Türkiyə nümayəndə heyəti nazir Anar Quliyevlə görüşüb.", doesNotState: ["Anar Quliyev → TR"]),
    PatternExample(
      .turkmen, "Türkiýäniň wekiliýeti ministr Kemal Orazow bilen duşuşdy.", doesNotState: ["Kemal Orazow → TR"]),
    PatternExample(
      .turkmen, "Türkmenistanyň wekilleri ministr Kemal Orazow bilen duşuşdy.", doesNotState: ["Kemal Orazow → TM"]),
    PatternExample(
      .uzbek, "Turkiya elchisi Kemal Aksoy bilan muloqotda vazir Anvar Mahmudov hamkorlikni muhokama qildi.",
      states: ["Kemal Aksoy → TR"], doesNotState: ["Anvar Mahmudov → TR"]),
    PatternExample(
      .turkmen, "Türkiýäniň ilçisi Kemal Orazow bilen duşuşykda ministr Aman Ataýew sözledi.",
      states: ["Kemal Orazow → TR"], doesNotState: ["Aman Ataýew → TR"]),
    PatternExample(
      .turkish, "Özbekistan Büyükelçisi Kemal Yurtsever ile Dışişleri Bakanı Deniz Aksoy görüştü.",
      states: ["Kemal Yurtsever → UZ"], doesNotState: ["Deniz Aksoy → UZ"]),
    PatternExample(
      .turkish, "Özbekistan Kültür Bakanı Kemal Yurtsever ile Dışişleri Bakanı Deniz Aksoy geldi.",
      states: ["Kemal Yurtsever → UZ", "Deniz Aksoy → UZ"]),
    PatternExample(
      .azerbaijani, "Özbəkistanın səfiri Kenan Aydemir ilə görüşdə nazir Anar Quliyev layihəni müzakirə edib.",
      states: ["Kenan Aydemir → UZ"], doesNotState: ["Anar Quliyev → UZ"]),
    PatternExample(
      .turkmen, "Türkmenistanyň Russiýa Federasiýasynyň Astrahan şäherindäki konsuly Kemal Orazow geldi.",
      states: ["Kemal Orazow → TM"], doesNotState: ["Kemal Orazow → RU"]),
    PatternExample(
      .uzbek, "O‘zbekistonning Rossiyaning Astraxan shahridagi bosh konsuli Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → UZ"], doesNotState: ["Anvar Mahmudov → RU"]),
  ]
}
