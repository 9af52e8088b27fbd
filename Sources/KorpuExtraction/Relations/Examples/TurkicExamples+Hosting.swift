internal import KorpuModel

extension TurkicExamples {
  /// Talks without a subject are the body's in which they were.
  static let hostedTalks = [
    PatternExample(
      .azerbaijani, "Mədəniyyət Nazirliyində səfir Kenan Aydemir ilə görüş keçirilib.",
      states: ["Mədəniyyət Nazirliyi → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Yaşıl Vadi Universitetində Altay Universitetinin nümayəndə heyəti ilə görüş keçirilib.",
      states: ["Yaşıl Vadi Universiteti → Altay Universiteti"]),
    PatternExample(
      .uzbek, "Madaniyat vazirligida elchi Kemal Aksoy bilan uchrashuv bo'lib o'tdi.",
      states: ["Madaniyat vazirligi → Kemal Aksoy"]),
    PatternExample(
      .turkmen, "Medeniýet ministrliginde Türkiýäniň ilçisi Kemal Aksoý bilen duşuşyk geçirildi.",
      states: ["Medeniýet ministrligi → Kemal Aksoý"]),
    PatternExample(
      .turkmen,
      "Medeniýet ministrliginde ilçi Aman Orazowyň ýolbaşçylyk edýän Azerbaýjanyň wekiliýeti bilen duşuşyk geçirildi.",
      states: ["Medeniýet ministrligi → Aman Orazow"], doesNotState: ["Medeniýet ministrligi → AZ"]),
    PatternExample(
      .kyrgyz, "Маданият министрлигинде элчи Кемал Айдемир менен жолугушуу болуп өттү.",
      states: ["Маданият министрлиги → Кемал Айдемир"]),
    PatternExample(
      .turkish, "Kültür Bakanlığında Büyükelçi Kemal Yurtsever ile görüşme yapıldı.",
      states: ["Kültür Bakanlığı → Kemal Yurtsever"]),
    PatternExample(
      .azerbaijani, "Mədəniyyət Nazirliyində rektor Anar Quliyevin səfir Kenan Aydemir ilə görüşü keçirilib.",
      doesNotState: ["Mədəniyyət Nazirliyi → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondunda Gənclər Fondunun sədri Anar Quliyev ilə görüş keçirilib.",
      doesNotState: ["Gənclər Fondu → Anar Quliyev"]),
    PatternExample(
      .turkmen, "Medeniýet ministrliginde ilçi Kemal Aksoý barada kitap çap edildi.",
      doesNotState: ["Medeniýet ministrligi → Kemal Aksoý"]),
  ]

  /// Talks without a subject that somebody had on a journey.
  static let talksOnJourneys = [
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyevin Türkiyəyə rəsmi səfəri çərçivəsində Altay Universitetinin rektoru Kenan Aydemirlə görüş keçirilib.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever'in Kazakistan ziyareti kapsamında Rektör Leyla Korkmaz ile görüşme yapıldı.",
      states: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyevin səfəri çərçivəsində rektor Samir Orucov ilə səfir Kenan Aydemir arasında görüş keçirilib.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyevin səfəri çərçivəsində rektor Samir Orucovun səfir Kenan Aydemirlə görüşü keçirilib.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
  ]

  /// Bodies as the object of a visit.
  static let bodyVisits = [
    PatternExample(
      .azerbaijani,
      "Şair Anar Quliyev Göl Universitetini ziyarət etmiş, rektor Samir Orucovla görüşmüşdür.",
      doesNotState: ["Göl Universiteti → Anar Quliyev"]),
    PatternExample(
      .azerbaijani,
      "Şair Anar Quliyev Göl Universitetini ziyarət edib. Şairi tələbələr qarşılayıb.",
      states: ["Göl Universiteti → Anar Quliyev"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz ve yazar Ali Demirtaş, Mavi Deniz Vakfı ve Konya Sanat Derneğini ziyaret etti.",
      states: [
        "Mavi Deniz Vakfı → Leyla Korkmaz", "Konya Sanat Derneği → Leyla Korkmaz", "Mavi Deniz Vakfı → Ali Demirtaş",
        "Konya Sanat Derneği → Ali Demirtaş",
      ],
      doesNotState: ["Leyla Korkmaz → Ali Demirtaş", "Mavi Deniz Vakfı → Konya Sanat Derneği"]),
    PatternExample(
      .turkish, "Vali Kemal Yurtsever, Büyükelçi Leyla Korkmaz ve Mavi Deniz Vakfını kabul etti.",
      states: ["Kemal Yurtsever → Leyla Korkmaz", "Kemal Yurtsever → Mavi Deniz Vakfı"],
      doesNotState: ["Mavi Deniz Vakfı → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, Konya Sanat Derneği'ni (KSD) ziyaret etti.",
      states: ["Konya Sanat Derneği → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Altay Üniversitesi heyeti, Bozok Üniversitesini ziyaret etti.",
      states: ["Bozok Üniversitesi → Altay Üniversitesi"]),
    PatternExample(
      .azerbaijani, "Səfir Kenan Aydemir Yazıçılar Birliyini ziyarət edib.",
      states: ["Yazıçılar Birliyi → Kenan Aydemir"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, Konya Bahar Müzesi'ni ziyaret etti.",
      doesNotState: ["Konya Bahar Müzesi → Leyla Korkmaz"]),
    PatternExample(
      .azerbaijani, "Səfir Kenan Aydemir Yaşıl Vadi Mədəniyyət Mərkəzini ziyarət edib.",
      doesNotState: ["Yaşıl Vadi Mədəniyyət Mərkəzi → Kenan Aydemir"]),
    PatternExample(
      .turkish, "Mavi Deniz Vakfı Başkanı Leyla Korkmaz bugün Mavi Deniz Vakfını ziyaret etti.",
      doesNotState: ["Mavi Deniz Vakfı → Leyla Korkmaz"]),
    PatternExample(
      .uzbek, "Kemal Aksoy boshchiligidagi Turkiya delegatsiyasi Buxoro universitetiga tashrif buyurdi.",
      states: ["Buxoro universiteti → Kemal Aksoy"], doesNotState: ["Buxoro universiteti → TR"]),
    PatternExample(
      .azerbaijani, "Kenan Aydemirin başçılıq etdiyi nümayəndə heyəti Yazıçılar Birliyinə səfər edib.",
      states: ["Yazıçılar Birliyi → Kenan Aydemir"]),
    PatternExample(
      .turkish, "Altay Üniversitesi heyeti, Bozok Üniversitesine geldi.",
      states: ["Bozok Üniversitesi → Altay Üniversitesi"]),
    PatternExample(
      .uzbek, "Talaba Anvar Mahmudov Buxoro universitetiga keldi.",
      doesNotState: ["Buxoro universiteti → Anvar Mahmudov"]),
    PatternExample(
      .azerbaijani, "Kenan Aydemirin başçılıq etdiyi nümayəndə heyəti Konya Bahar Muzeyinə gəlib.",
      doesNotState: ["Konya Bahar Muzeyi → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Kenan Aydemirin başçılıq etdiyi nümayəndə heyəti Bakıya gəlib, sənəd Yazıçılar Birliyinə verilib.",
      doesNotState: ["Yazıçılar Birliyi → Kenan Aydemir"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, Mavi Deniz Vakfının sergisini ziyaret etti.",
      doesNotState: ["Mavi Deniz Vakfı → Leyla Korkmaz"]),
  ]

  /// A medium and whom it asks.
  static let interviews = [
    PatternExample(
      .turkish, "Bakan Leyla Korkmaz, Mavi Haber Ajansı'na mülakat verdi.",
      states: ["Mavi Haber Ajansı → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Bakan Leyla Korkmaz, Mavi Haber Ajansı muhabirinin sorularını yanıtladı.",
      states: ["Mavi Haber Ajansı → Leyla Korkmaz"]),
    PatternExample(
      .turkmen,
      "Ýazyjylar birleşiginiň başlygy Aman Gurbanow «Ak şäher» teleýaýlymyna beren söhbetdeşliginde kitap barada gürrüň berdi.",
      states: ["«Ak şäher» teleýaýlymy → Aman Gurbanow"]),
    PatternExample(
      .turkish, "Bakan Leyla Korkmaz, Mavi Haber Ajansına yaptığı açıklamada projeyi anlattı.",
      doesNotState: ["Mavi Haber Ajansı → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Bakan Leyla Korkmaz, Mavi Haber Ajansına bilgi verdi.",
      doesNotState: ["Mavi Haber Ajansı → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Bakan Leyla Korkmaz gazetecilerin sorularını yanıtladı. Haberi Mavi Haber Ajansı yaydı.",
      doesNotState: ["Mavi Haber Ajansı → Leyla Korkmaz"]),
  ]

  /// Meetings told one by one after their host.
  static let series = [
    PatternExample(
      .kazakh,
      "Министр Әсел Жүсіпова Ақтауда бірқатар кездесу өткізді. Академия президенті Рустам Каримовпен кездесу барысында жоба талқыланды. Елші Ержан Әшімовпен өткен кездесуде мәдениет сөз болды.",
      states: ["Әсел Жүсіпова → Рустам Каримов", "Әсел Жүсіпова → Ержан Әшімов"],
      doesNotState: ["Рустам Каримов → Ержан Әшімов"]),
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyev Bakıda bir sıra görüşlər keçirib. Səfir Kenan Aydemir ilə görüşdə mədəniyyət müzakirə olunub.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .kyrgyz,
      "Министр Бакыт Асанов Ошто бир катар жолугушууларды өткөрдү. Элчи Кемал Айдемир менен жолугушуу учурунда долбоор талкууланды.",
      states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kazakh,
      "Министр Әсел Жүсіпова Ақтауда бірқатар кездесу өткізді. Елші Ержан Әшімовпен бірге келген қонақтар риза болды.",
      doesNotState: ["Әсел Жүсіпова → Ержан Әшімов"]),
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyev Bakıda bir sıra görüşlər keçirib. Rektor Samir Orucovun səfir Kenan Aydemir ilə görüşündə layihə müzakirə olunub.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
  ]
}
