internal import KorpuModel

extension TurkicExamples {
  /// Of a list of people some are the subject, and some the other side.
  static let sides = [
    PatternExample(
      .kyrgyz, "«Алтын көпүрө» форумунда Бакыт Асанов менен Кемал Айдемир чыгып сүйлөштү.",
      doesNotState: ["Бакыт Асанов → Кемал Айдемир", "Кемал Айдемир → Бакыт Асанов"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Самат Досаевдин Кемал Айдемир менен жолукканын билдирди.",
      states: ["Самат Досаев → Кемал Айдемир"], doesNotState: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Самат Досаевдин кеңешчиси Кемал Айдемир менен жолукканын билдирди.",
      states: ["Бакыт Асанов → Кемал Айдемир"], doesNotState: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Кемал Айдемир менен сүйлөштү.", states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .turkish, "Rektör Kemal Yurtsever ile dekan Deniz Aksoy, Büyükelçi Leyla Korkmaz'ı ziyaret etti.",
      states: ["Kemal Yurtsever → Leyla Korkmaz", "Deniz Aksoy → Leyla Korkmaz"],
      doesNotState: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever ve rektör Deniz Aksoy, Büyükelçi Leyla Korkmaz ile görüştü.",
      states: ["Kemal Yurtsever → Leyla Korkmaz", "Deniz Aksoy → Leyla Korkmaz"],
      doesNotState: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, rektör Deniz Aksoy ve Büyükelçi Leyla Korkmaz ile görüştü.",
      states: ["Kemal Yurtsever → Deniz Aksoy", "Kemal Yurtsever → Leyla Korkmaz"],
      doesNotState: ["Deniz Aksoy → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Kemal Yurtsever ile Sinan Yurdoğlu Leyla Korkmaz'ı kabul etti.",
      states: ["Kemal Yurtsever → Leyla Korkmaz", "Sinan Yurdoğlu → Leyla Korkmaz"],
      doesNotState: ["Kemal Yurtsever → Sinan Yurdoğlu"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev və rektor Samir Orucov səfir Kenan Aydemirlə görüşüblər.",
      states: ["Anar Quliyev → Kenan Aydemir", "Samir Orucov → Kenan Aydemir"],
      doesNotState: ["Anar Quliyev → Samir Orucov"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, rektör Deniz Aksoy ile birlikte Leyla Korkmaz'ı ziyaret etti.",
      states: ["Kemal Yurtsever → Leyla Korkmaz"], doesNotState: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .uzbek,
      "Professor Kemal Aksoy Xorazm universitetiga tashrif buyurdi. Tashrif doirasida rektor Anvar Mahmudov, prorektor Botir Temirovlar bilan uchrashdi.",
      states: ["Kemal Aksoy → Anvar Mahmudov", "Kemal Aksoy → Botir Temirov"],
      doesNotState: ["Anvar Mahmudov → Botir Temirov"]),
    PatternExample(
      .uzbek,
      "Professor Kemal Aksoy Xorazm universitetiga tashrif buyurdi. U rektor Anvar Mahmudov va prorektor Botir Temirov bilan uchrashdi.",
      states: ["Kemal Aksoy → Anvar Mahmudov", "Kemal Aksoy → Botir Temirov"],
      doesNotState: ["Anvar Mahmudov → Botir Temirov"]),
    PatternExample(
      .uzbek, "O'zbekiston delegatsiyasining Ankaraga tashrifi davomida Anvar Mahmudov va Kemal Aksoy uchrashdi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"], doesNotState: ["UZ → Kemal Aksoy"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, rektör Kemal Yurtsever ve beraberindeki heyeti kabul etti.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz ve beraberindeki heyet, vali Kemal Yurtsever'i ziyaret etti.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .azerbaijani, "Leyla Nəsirova Azərbaycan diaspor nümayəndələri ilə görüşüb.",
      doesNotState: ["Leyla Nəsirova → AZ"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов ЮНЕСКОнун жетекчилиги менен жолугушту.", states: ["Бакыт Асанов → ЮНЕСКО"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов Венгриянын элчилигинин өкүлдөрү менен жолугушту.",
      states: ["Бакыт Асанов → Венгриянын элчилиги"], doesNotState: ["Бакыт Асанов → HU"]),
    PatternExample(
      .kyrgyz, "Премьер-министр Ласло Фехерди аэропорттон Казакстандын президенти Самат Досаев тосуп алды.",
      states: ["Самат Досаев → Ласло Фехер"]),
    PatternExample(
      .kyrgyz, "Премьер-министр Ласло Фехерди аэропорттон кийин президент Самат Досаев жөнөтүп койду.",
      doesNotState: ["Самат Досаев → Ласло Фехер"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов ЮНЕСКОнун жетекчилиги менен өткөн форумда Кемал Айдемир менен жолугушту.",
      states: ["Бакыт Асанов → Кемал Айдемир"], doesNotState: ["Бакыт Асанов → ЮНЕСКО"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Кемал Айдемир менен жолугушканын басма сөз кызматы билдирди.",
      states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Кемал Айдемир менен жолугушууну каалаганын билдирди.",
      doesNotState: ["Бакыт Асанов → Кемал Айдемир"]),
  ]

  /// Guests by their office.
  static let receivedOffices = [
    PatternExample(
      .uzbek,
      "Oʻzbekiston prezidenti Anvar Mahmudov Ostonaga tashrif buyurdi. Davlat rahbarini Qozogʻiston bosh vaziri Serik Omarov kutib oldi.",
      states: ["Serik Omarov → Anvar Mahmudov"]),
    PatternExample(
      .turkish, "Cumhurbaşkanı, Serik Omarov ve Anar Quliyev'i kabul etti.",
      doesNotState: ["Serik Omarov → Anar Quliyev"]),
    PatternExample(
      .turkish, "Cumhurbaşkanı Tatar; Serik Omarov ve Anar Quliyev'i kabul etti.",
      doesNotState: ["Serik Omarov → Anar Quliyev"]),
    PatternExample(
      .turkish, "TÜRKSOY Genel Merkezi'nde Rektör Kemal Yurtsever'i kabul etti.",
      doesNotState: ["TÜRKSOY → Kemal Yurtsever"]),
    PatternExample(
      .kyrgyz, "Түркиянын президенти Мехмет Йылмаз келди. Түркиянын президентин министр Бакыт Асанов тосуп алды.",
      states: ["Бакыт Асанов → Мехмет Йылмаз"]),
    PatternExample(
      .kyrgyz, "Түркиянын президенти Мехмет Йылмаз келди. Казакстандын президентин министр Бакыт Асанов тосуп алды.",
      doesNotState: ["Бакыт Асанов → Мехмет Йылмаз"]),
    PatternExample(
      .uzbek, "Turkiya prezidenti Kemal Aksoy keldi. Turkiya prezidentini vazir Anvar Sodiqov kutib oldi.",
      states: ["Anvar Sodiqov → Kemal Aksoy"]),
    PatternExample(
      .azerbaijani, "Türkiyənin prezidenti Kenan Aydemir gəlib. Prezidentin kitabını nazir Anar Quliyev qəbul edib.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
  ]

  /// Words that tell what talks they were stand between a guest and the noun.
  static let describedTalks = [
    PatternExample(
      .turkmen,
      "Ýaşyl Dere instituty bilen Altaý Uniwersitetiniň (ALU Uniwersitetiniň) arasynda duşuşyk geçirildi.",
      states: ["Ýaşyl Dere instituty → Altaý Uniwersiteti"]),
    PatternExample(
      .turkmen,
      "Rektor Döwran Orazow paýtagta geldi. D.Orazov bilen ilçi Kemal Aksoýyň arasynda duşuşyk geçirildi.",
      states: ["Döwran Orazow → Kemal Aksoý"]),
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudovning elchi Kemal Aksoy bilan telefon orqali muloqoti bo'lib o'tdi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .turkmen, "Prezident Wepa Atajanowyň ilçi Kemal Aksoý bilen telefon arkaly söhbetdeşligi boldy.",
      states: ["Wepa Atajanow → Kemal Aksoý"]),
    PatternExample(
      .turkmen, "Ministr Wepa Atajanow ilçi Kemal Aksoý bilen geçiren duşuşygynda ulag meselelerini maslahatlaşdy.",
      states: ["Wepa Atajanow → Kemal Aksoý"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev ilə səfir Kenan Aydemir arasında müzakirələrdən sonra sənəd hazırlanıb.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev ilə səfir Kenan Aydemir arasında görüşdən əvvəl sənəd hazırlanıb.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudovning elchi Kemal Aksoy bilan do'stligi va olimlar uchrashuvi haqida kitob chiqdi.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
  ]

  /// The noun for talks as a table may know it possessed, with when and where they were, or of two together.
  static let possessedTalks = [
    PatternExample(
      .kyrgyz, "Министр Бакыт Асановдун ЮНИСЕФтин эксперттери менен жумушчу жолугушуусу болуп өттү.",
      states: ["Бакыт Асанов → ЮНИСЕФ"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асановдун ЮНИСЕФтин эксперттери менен жазган китеби чыкты.",
      doesNotState: ["Бакыт Асанов → ЮНИСЕФ"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов элчи Кемал Айдемир менен жолугушуу болуп өттү.",
      states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов уюштурган кечеде элчи Кемал Айдемир менен жолугушуу болуп өттү.",
      doesNotState: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .uzbek, "Anvar Mahmudov Kemal Aksoy bilan davra suhbatida qatnashdi.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz'ın Vali Deniz Aksoy ile görüşmesi başladı.",
      states: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever ve Vali Deniz Aksoy'un görüşmesinde ilişkiler ele alındı.",
      states: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz ve Vali Deniz Aksoy arasında gerçekleşen görüşmede iş birliği ele alındı.",
      states: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev ilə səfir Kenan Aydemir arasında keçirilən görüşdə ticarət müzakirə olunub.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz ile Vali Deniz Aksoy arasında geçen yaz başlayan dava görüşmede ele alındı.",
      doesNotState: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudovning elchi Kemal Aksoy bilan 2019-yil oktabr oyida Boku shahrida bo‘lib o‘tgan uchrashuvida kelishuv muhokama qilindi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz'ın Vali Deniz Aksoy ile görüşmesi gerekiyor.",
      doesNotState: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, Rektör Leyla Korkmaz'ın Vali Deniz Aksoy ile görüşmesini istedi.",
      doesNotState: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever ve Vali Deniz Aksoy'un gazetecilerle görüşmesinde ilişkiler ele alındı.",
      doesNotState: ["Kemal Yurtsever → Deniz Aksoy"]),
  ]

  /// Talks by which a sentence tells when or where something was said.
  static let toldTalks = [
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, Rektör Leyla Korkmaz ile yaptığı görüşmenin ardından açıklamada bulundu.",
      states: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .turkish,
      "Bakan Kemal Yurtsever, Rektör Leyla Korkmaz ve Vali Deniz Aksoy ile Ankara'da yaptığı görüşmede eğitimi ele aldı.",
      states: ["Kemal Yurtsever → Leyla Korkmaz", "Kemal Yurtsever → Deniz Aksoy"],
      doesNotState: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, Rektör Leyla Korkmaz ile görüşmesinin ardından konuştu.",
      states: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever ile Rektör Leyla Korkmaz'ın bir araya geldiği toplantıda anlaşma imzalandı.",
      states: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev səfir Kenan Aydemirlə keçirdiyi görüşdə layihədən danışıb.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev ilə səfir Kenan Aydemirin bir araya gəldiyi tədbirdə sənəd imzalanıb.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .turkish, "Dostluk Vakfı Başkanı Kemal Yurtsever, Vali Deniz Aksoy'u ziyareti sırasında projeleri anlattı.",
      states: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Dostluk Vakfı Başkanı Kemal Yurtsever, Vali Deniz Aksoy'u ziyareti planladı.",
      doesNotState: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, oğlunun Vali Deniz Aksoy ile yaptığı görüşmeden söz etti.",
      doesNotState: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, Rektör Leyla Korkmaz ile planladığı görüşmeyi erteledi.",
      doesNotState: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, Rektör Leyla Korkmaz'ın Vali Deniz Aksoy ile yaptığı görüşmede yer almadı.",
      states: ["Leyla Korkmaz → Deniz Aksoy"], doesNotState: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkmen, "Wepa Atajanowyň kärdeşleri Nurlan Sabitow, Kemal Aksoý bilen duşuşyklary boldy.",
      states: ["Wepa Atajanow → Nurlan Sabitow", "Wepa Atajanow → Kemal Aksoý"],
      doesNotState: ["Nurlan Sabitow → Kemal Aksoý"]),
    PatternExample(
      .turkmen, "Wepa Atajanowyň kärdeşi Nurlan Sabitow, Kemal Aksoý bilen duşuşygy boldy.",
      doesNotState: ["Nurlan Sabitow → Kemal Aksoý"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz ile Vali Deniz Aksoy'un öğrencilerle bir araya geldiği gün yağmur yağdı.",
      doesNotState: ["Leyla Korkmaz → Deniz Aksoy"]),
  ]

  /// Company by body, by a third country, and of guests who had no names yet.
  static let companyOfBodies = [
    PatternExample(
      .azerbaijani,
      "Yaşıl Vadi Universitetində Altay Universitetinin nümayəndə heyəti ilə görüş keçirilib. Görüşdə Altay Universitetinin rektoru Leyla Nəsirova, Yaşıl Vadi Universitetinin rektoru Anar Quliyev və prorektor Samir Orucov iştirak ediblər.",
      states: ["Anar Quliyev → Leyla Nəsirova", "Samir Orucov → Leyla Nəsirova"],
      doesNotState: ["Anar Quliyev → Samir Orucov"]),
    PatternExample(
      .kazakh,
      "Қазақстан министрі Самат Досаев Өзбекстан министрі Рустам Каримовпен кездесті. Кездесуге сонымен қатар Түркия министрі Мехмет Йылмаз қатысты.",
      states: ["Самат Досаев → Мехмет Йылмаз"], doesNotState: ["Рустам Каримов → Мехмет Йылмаз"]),
    PatternExample(
      .turkish,
      "Cumhurbaşkanı Kemal Yurtsever, Genel Sekreter Bakıt Sıdıkov ile üye ülkelerin rektörlerini kabul etti. Kabulde Leyla Korkmaz ve Sinan Yurdoğlu yer aldı.",
      states: [
        "Kemal Yurtsever → Bakıt Sıdıkov", "Kemal Yurtsever → Leyla Korkmaz", "Kemal Yurtsever → Sinan Yurdoğlu",
      ],
      doesNotState: ["Bakıt Sıdıkov → Leyla Korkmaz"]),
    PatternExample(
      .azerbaijani,
      "Forumda Altay Universitetinin rektoru Leyla Nəsirova və Yaşıl Vadi Universitetinin rektoru Anar Quliyev iştirak ediblər.",
      doesNotState: ["Leyla Nəsirova → Anar Quliyev", "Anar Quliyev → Leyla Nəsirova"]),
  ]
}
