internal import KorpuModel

extension TurkicExamples {
  /// Members of a delegation whose leader the sentences before name, and those who are only there.
  static let companyOfLeaders = [
    PatternExample(
      .turkmen,
      "Türkiýäniň Prezidenti Kemal Aýdemir bilen Türkmenistanyň Prezidenti Serdar Orazowyň arasynda gepleşikler geçirildi. Prezident Kemal Aýdemiriň ýolbaşçylygyndaky wekiliýetiň düzüminde goranmak ministri Hulusi Arslan bar.",
      states: ["Hulusi Arslan → Serdar Orazow"], doesNotState: ["Kemal Aýdemir → Hulusi Arslan"]),
    PatternExample(
      .turkish,
      "Bakan Deniz Aksoy başkanlığındaki heyet, Özbekistan Kültür Bakanı Botir Aliyev ile bir araya geldi. Heyette Rektör Leyla Korkmaz yer aldı.",
      states: ["Leyla Korkmaz → Botir Aliyev"], doesNotState: ["Deniz Aksoy → Leyla Korkmaz"]),
    PatternExample(
      .turkish,
      "Vali Deniz Aksoy, Kazakistan'ın Ankara Büyükelçisi Serik Omarov ve beraberindeki heyeti kabul etti. Kabulde Vali Yardımcısı Kemal Yurtsever de hazır bulundu.",
      doesNotState: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .kyrgyz,
      "«Үмүт» фондунун төрагасы Бакыт Асанов өлкөлөрдүн элчилери менен жолугушту. Жолугушууга Казакстандын элчиси Самат Досаев, Түркиянын элчиси Кемал Айдемир катышты.",
      states: ["Бакыт Асанов → Самат Досаев", "Бакыт Асанов → Кемал Айдемир"],
      doesNotState: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz,
      "«Үмүт» фондунун төрагасы Бакыт Асанов элчилер менен жолугушту. Жолугушууга «Үмүт» фондунун директору Гүлнара Токтоева, катчы Асел Жусупова катышты.",
      doesNotState: ["Бакыт Асанов → Гүлнара Токтоева", "Бакыт Асанов → Асел Жусупова"]),
  ]

  /// Guests and those who came along with them, behind the one who receives them.
  static let receivedRetinues = [
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz, Kemal Yurtsever ve beraberindeki ataşe Deniz Aksoy ile Serik Omarov'u makamında kabul etti.",
      states: ["Leyla Korkmaz → Kemal Yurtsever", "Leyla Korkmaz → Deniz Aksoy", "Leyla Korkmaz → Serik Omarov"],
      doesNotState: ["Kemal Yurtsever → Serik Omarov", "Deniz Aksoy → Serik Omarov"]),
    PatternExample(
      .turkish,
      "TBMM Türkiye-Kırgızistan Parlamentolar Arası Dostluk Grubu Başkanı Kemal Yurtsever, Bişkek'te bakan Bakıt Asanov ile görüştü.",
      states: ["Kemal Yurtsever → Bakıt Asanov"],
      doesNotState: ["TBMM → Kemal Yurtsever", "TBMM → Bakıt Asanov"]),
    PatternExample(
      .turkish,
      "AK Parti Bursa Milletvekili Kemal Yurtsever ve MHP Bursa Milletvekili Deniz Aksoy, Büyükelçi Serik Omarov'u ziyaret etti.",
      states: ["Kemal Yurtsever → Serik Omarov", "Deniz Aksoy → Serik Omarov"],
      doesNotState: ["AK Parti → Kemal Yurtsever", "AK Parti → Serik Omarov"]),
    PatternExample(
      .turkish, "Yazar Kemal Yurtsever ile şair Leyla Korkmaz, kitap fuarında okurlarla buluştu.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever", "Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz ile dekan Deniz Aksoy, bakan Bakıt Asanov'u ziyaret ederek ortak projeleri görüştü.",
      states: ["Leyla Korkmaz → Bakıt Asanov", "Deniz Aksoy → Bakıt Asanov"],
      doesNotState: ["Deniz Aksoy → Leyla Korkmaz", "Leyla Korkmaz → Deniz Aksoy"]),
  ]
}
