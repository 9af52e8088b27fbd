internal import KorpuModel

extension TurkicExamples {
  /// Gatherings that Turkish tells of without a name, and all who come to those that have one.
  static let attendanceInTurkish = [
    PatternExample(
      .turkish,
      "Bişkek'te Cumhuriyet'in 102. yılı dolayısıyla resepsiyon verildi. Resepsiyona Rektör Deniz Aksoy katıldı.",
      states: ["Deniz Aksoy → Cumhuriyet'in 102. yılı dolayısıyla resepsiyon"]),
    PatternExample(
      .turkish,
      "Köprünün başında düzenlenen törene Vali Kemal Yurtsever ve Yeşil Vadi Derneği Başkanı Leyla Korkmaz katıldı.",
      states: [
        "Kemal Yurtsever → Köprünün başında düzenlenen tören", "Leyla Korkmaz → Köprünün başında düzenlenen tören",
      ]),
    PatternExample(
      .turkish,
      "Köprünün başında düzenlenen törene davetliler katıldı. Vali Kemal Yurtsever köprüyü gezdi.",
      doesNotState: ["Kemal Yurtsever → Köprünün başında düzenlenen tören"]),
    PatternExample(
      .turkish,
      "Egemenlik günü münasebetiyle yapılan kültür sanat etkinliğine Başkonsolos Azamat Asanov ve Deniz Aksoy katıldı.",
      states: ["Deniz Aksoy → Egemenlik günü münasebetiyle kültür sanat etkinliği"]),
    PatternExample(
      .turkish,
      "Bahar Forumu'na Türkiye, Kazakistan ile gözlemci üye Macaristan'ın yanı sıra Türkmenistan'dan gençler katıldı.",
      states: ["TR → Bahar Forumu", "KZ → Bahar Forumu", "HU → Bahar Forumu", "TM → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Bahar Paneli Bursa'da yapıldı. Moderatörlüğünü Prof. Dr. Leyla Korkmaz'ın yaptığı panelin açılışında Deniz Aksoy konuştu.",
      states: ["Leyla Korkmaz → Bahar Paneli"]),
    PatternExample(
      .turkish, "Bahar Paneli Bursa'da yapıldı. Panelde Dr. Leyla Korkmaz moderatörlük yaptı.",
      states: ["Leyla Korkmaz → Bahar Paneli"]),
  ]

  /// What a gathering is called by the means with which something was kept, or by a sort of several words within its marks.
  static let attendanceOfCommemorations = [
    PatternExample(
      .turkish, "Ozan, Bahar Parkı'nda düzenlenen törenle anıldı. Programa Leyla Korkmaz ve Deniz Aksoy katıldı.",
      states: ["Leyla Korkmaz → Bahar Parkı'nda düzenlenen tören"]),
    PatternExample(
      .turkish,
      "\"90. Yılında Kemal Yurtsever Anma Programı\", Bahar Merkezi'nde gerçekleştirildi. Programa Leyla Korkmaz katıldı.",
      states: ["Leyla Korkmaz → 90. Yılında Kemal Yurtsever Anma Programı"]),
    PatternExample(
      .turkish, "Bahar Forumu'na Dostluk Konseyi üyesi ülkelerin büyükelçileri katıldı.",
      doesNotState: ["Dostluk Konseyi → Bahar Forumu"]),
    PatternExample(
      .turkish, "Yeşil Sahnesi'nde düzenlenen Bahar Forumu'na Eyüp İlçe Müdürü Leyla Korkmaz katıldı.",
      states: ["Leyla Korkmaz → Bahar Forumu"], doesNotState: ["Eyüp İlçe → Bahar Forumu"]),
  ]

  /// Speeches as the subject, and at a ceremony of which only «here» tells.
  static let floorsInTurkish = [
    PatternExample(
      .turkish,
      "Bahar Forumu'nda Kemal Yurtsever, Leyla Korkmaz ve Deniz Aksoy tarafından birer konuşma gerçekleştirildi.",
      states: [
        "Kemal Yurtsever → Bahar Forumu", "Leyla Korkmaz → Bahar Forumu", "Deniz Aksoy → Bahar Forumu",
      ]),
    PatternExample(
      .turkish, "Bahar Forumu'nda Kemal Yurtsever tarafından hazırlanan bir sergi yapıldı.",
      doesNotState: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Sandalyelerin teslimi amacıyla vakıf binasında tören düzenlendi. Leyla Korkmaz, burada yaptığı konuşmada, vakfın 20 yıldır çalıştığını söyledi.",
      states: ["Leyla Korkmaz → tören"]),
  ]

  /// A gathering has one town: that of an earlier one is not its own.
  static let onlyTowns = [
    PatternExample(
      .turkish,
      "Bursa'da 3. Bahar Forumu düzenlendi. Leyla Korkmaz, ilk forumun geçen yıl Almatı'da gerçekleştirildiğini hatırlattı.",
      states: ["3. Bahar Forumu → Bursa"], doesNotState: ["3. Bahar Forumu → Almatı"]),
    PatternExample(
      .turkish, "Gence'de gerçekleştirilen saldırıda ölenler Bursa'da düzenlenen Bahar Forumu'nda anıldı.",
      states: ["Bahar Forumu → Bursa"], doesNotState: ["Bahar Forumu → Gence"]),
    PatternExample(
      .turkish, "Bahar Forumu Bursa'da başladı. Forum, cuma günü İzmir'de sona erdi.",
      states: ["Bahar Forumu → Bursa", "Bahar Forumu → İzmir"]),
  ]

  /// A unit behind its body, an abbreviation before one, and who only gives the house.
  static let hostsInTurkish = [
    PatternExample(
      .turkish,
      "Güzelyurt Belediyesi (GB) Kültür Dairesi Başkanlığı tarafından düzenlenen \"Bahar\" sergisi açıldı.",
      states: ["Güzelyurt Belediyesi → \"Bahar\" sergisi"]),
    PatternExample(
      .turkish,
      "Azerbaycan İstanbul Başkonsolosluğu, GBB Kültür AŞ ve Yeşil Vadi Derneği iş birliği ile gerçekleştirilen Bahar Paneli yapıldı.",
      states: [
        "Azerbaycan İstanbul Başkonsolosluğu → Bahar Paneli", "GBB Kültür AŞ → Bahar Paneli",
        "Yeşil Vadi Derneği → Bahar Paneli",
      ]),
    PatternExample(
      .turkish,
      "Bahar Çalıştayı yapıldı. Çalıştayı Yeşil Vadi Derneği ve Mavi Deniz Vakfı ortaklaşa Güney Odası ev sahipliğinde Bursa'da düzenledi.",
      states: ["Yeşil Vadi Derneği → Bahar Çalıştayı", "Mavi Deniz Vakfı → Bahar Çalıştayı"]),
  ]

  /// Two countries in one word that a space parts by mistake.
  static let compoundsWithSpace = [
    PatternExample(
      .turkish, "Yeşil Vadi Üniversitesi, Kırgızistan- Türkiye Bahar Üniversitesi ile iş birliği protokolü imzaladı.",
      doesNotState: ["KG → Türkiye Bahar Üniversitesi"])
  ]
}
