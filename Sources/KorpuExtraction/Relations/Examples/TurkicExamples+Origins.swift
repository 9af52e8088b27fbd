internal import KorpuModel

extension TurkicExamples {
  /// From which country somebody came who takes part, and whom a country sent.
  static let origins = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda Özbəkistandan şair Suhrab Karimov, Türkiyədən Kenan Aydemir çıxış edib.",
      states: ["Suhrab Karimov → UZ", "Kenan Aydemir → TR"], doesNotState: ["Suhrab Karimov → TR"]),
    PatternExample(
      .azerbaijani,
      "Forumda Özbəkistandan şair Suhrab Karimov, Anvar Sodiqov, Türkiyədən gələn professor Kenan Aydemir iştirak edib.",
      states: ["Suhrab Karimov → UZ", "Anvar Sodiqov → UZ", "Kenan Aydemir → TR"]),
    PatternExample(
      .azerbaijani, "Forumda Özbəkistandan şair Suhrab Karimov və rektor Anar Quliyev çıxış edib.",
      states: ["Suhrab Karimov → UZ"], doesNotState: ["Anar Quliyev → UZ"]),
    PatternExample(
      .kyrgyz, "Ошто Жашыл Өрөөн форуму өттү. Өзбекстандан келген акындарды министр Бакыт Асанов тосуп алды.",
      doesNotState: ["Бакыт Асанов → UZ"]),
    PatternExample(
      .turkish, "Foruma Özbekistan'dan yazar Anvar Sodiqov katıldı.", states: ["Anvar Sodiqov → UZ"]),
    PatternExample(
      .turkish,
      "Foruma Özbekistan'dan tanınmış yazarlar Anvar Sodiqov, Kemal Aydemir; Macaristan'dan Gabor Szabo katıldı.",
      states: ["Anvar Sodiqov → UZ", "Kemal Aydemir → UZ", "Gabor Szabo → HU"], doesNotState: ["Kemal Aydemir → HU"]),
    PatternExample(
      .azerbaijani, "Forumda Türkiyədən Kenan Aydemir, Anar Quliyev və Leyla Nəsirova iştirak edib.",
      states: ["Kenan Aydemir → TR", "Anar Quliyev → TR", "Leyla Nəsirova → TR"]),
    PatternExample(
      .turkish, "Foruma Macaristan'dan yazar Gabor Szabo, Kırsal Vakfı Başkanı Kemal Aydemir ve Leyla Korkmaz katıldı.",
      states: ["Gabor Szabo → HU"], doesNotState: ["Kemal Aydemir → HU", "Leyla Korkmaz → HU"]),
    PatternExample(
      .turkish, "Foruma Türkiye'den Kemal Aydemir, Deniz Aksoy; Gabor Szabo ve Leyla Korkmaz katıldı.",
      doesNotState: ["Gabor Szabo → TR", "Leyla Korkmaz → TR"]),
    PatternExample(
      .turkish, "Türkiye'den Kemal Aydemir, Gabor Szabo ve Leyla Korkmaz döndü.",
      doesNotState: ["Kemal Aydemir → TR", "Gabor Szabo → TR", "Leyla Korkmaz → TR"]),
    PatternExample(
      .uzbek, "Forumda Turkiyadan professor Kemal Aydemir ishtirok etdi.", states: ["Kemal Aydemir → TR"]),
    PatternExample(
      .azerbaijani, "Gürcüstanın xalq artisti Anar Quliyev çıxış edib.", states: ["Anar Quliyev → GE"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunda Türkiyədən ozan Kenan Aydemir çalıb-oxuyub.",
      states: ["Kenan Aydemir → TR"]),
    PatternExample(
      .azerbaijani, "Türkiyədən nazir Anar Quliyev qayıdıb.", doesNotState: ["Anar Quliyev → TR"]),
    PatternExample(
      .azerbaijani, "Özbəkistandan Anar Quliyev Bakıya gəlib.", doesNotState: ["Anar Quliyev → UZ"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Forumda Gürcüstanı nazir Nino Beridze təmsil edib.",
      states: ["Nino Beridze → GE"]),
    PatternExample(
      .azerbaijani, "Forumda Gürcüstanı nazir Nino Beridze təmsil etməyib.", doesNotState: ["Nino Beridze → GE"]),
    PatternExample(
      .turkish, "Nazik Korkmaz konserde Azerbaycan'ı izledi.", doesNotState: ["Nazik Korkmaz → AZ"]),
  ]
}
