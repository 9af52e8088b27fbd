internal import KorpuModel

extension TurkicExamples {
  /// A part of a body, or the town where an office sits, before the post; vice-rectors in a list; surnames in capitals.
  static let units = [
    PatternExample(
      .kazakh, "Түрікменстанның су ресурстары комитетінің төрағасы Самат Досаев келді.",
      states: ["Самат Досаев → су ресурстары комитеті: chair"]),
    PatternExample(
      .kazakh, "Түрікменстанның су ресурстары комитетінің жаңа ғимараты ашылды. Самат Досаев келді.",
      doesNotState: ["Самат Досаев → су ресурстары комитеті"]),
    PatternExample(
      .kazakh, "Сарыарқа университетінің профессоры, филология ғылымдарының докторы Самат Досаев келді.",
      states: ["Самат Досаев → Сарыарқа университеті: other"]),
    PatternExample(
      .kazakh,
      "Кеше Орталық Азия елдері университеттері мен ғылыми орталықтары қауымдастығының президенті Самат Досаев келді.",
      states: ["Самат Досаев → Орталық Азия елдері университеттері мен ғылыми орталықтары қауымдастығы: president"]),
    PatternExample(
      .kazakh,
      "Кеше шетелдік сарапшылар мен студенттер Alatau University ғимаратына келді. Қонақтарды университет ректоры Самат Досаев пен оның әріптестері қарсы алды.",
      states: ["Самат Досаев → Alatau University: rector"]),
    PatternExample(
      .kazakh,
      "Жиынға Сарыарқа мұражайының директоры Болат Омаров, Есіл мұражайының директоры Әсел Жүсіпова және осы мұражайдың жетекшісі Самат Досаев келді.",
      states: ["Самат Досаев → Есіл мұражайы: head"], doesNotState: ["Самат Досаев → Сарыарқа мұражайы"]),
    PatternExample(
      .kazakh, "Кеше Академик Е.А. Досаев атындағы Алатау университетінің ректоры Болат Омаров келді.",
      states: ["Болат Омаров → Академик Е.А. Досаев атындағы Алатау университеті: rector"]),
    PatternExample(
      .kazakh, "Италияның елшісі Маттео Рицциге сыйлық берілді.", states: ["Маттео Рицци → IT: ambassador"]),
    PatternExample(
      .kazakh, "Алатау университетінің ректоры Самат Досаев ұлы ақынның ескерткішіне гүл қойды.",
      states: ["Самат Досаев → Алатау университеті: rector"]),
    PatternExample(
      .kazakh, "Кездесуге ҚХР Алматы қаласындағы бас консулының орынбасары Болат Омаров келді.",
      states: ["Болат Омаров → CN: other"]),
    PatternExample(
      .kazakh, "Кездесуге Алатау академиясының Ғылым департаментінің басшысы Самат Досаев келді.",
      states: ["Самат Досаев → Алатау академиясы: head"]),
    PatternExample(
      .kazakh, "Кездесуге Білім министрлігінің Ғылым департаментінің басшысы Самат Досаев келді.",
      states: ["Самат Досаев → Ғылым департаменті: head"]),
    PatternExample(
      .kazakh, "Кездесуге Парламент Сенатының Заңнама комитетінің мүшесі Самат Досаев келді.",
      states: ["Самат Досаев → Парламент Сенаты: member"]),
    PatternExample(
      .kazakh,
      "Кездесуге Сарыарқа кітапханасы сирек кітаптар және қолжазбалар қызметінің жетекшісі Самат Досаев келді.",
      states: ["Самат Досаев → Сарыарқа кітапханасы: head"]),
    PatternExample(
      .kazakh,
      "Кеше Алматы қаласында өткен жиынға Alatau University ректоры Самат Досаев бірнеше әріптесімен бірге келді. Жиында білім беру мәселелері жан-жақты талқыланып, қонақтар кітапхананы аралады.",
      states: ["Самат Досаев → Alatau University: rector"]),
    PatternExample(
      .kazakh, "Кеше Қорқыт ата атындағы Сарыарқа университетінің ректоры Самат Досаев келді.",
      states: ["Самат Досаев → Қорқыт ата атындағы Сарыарқа университеті: rector"]),
    PatternExample(
      .turkish, "Türk Kültür Ajansı (TKA) Bursa'da kuruldu. TKA Bişkek Koordinatörü Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Türk Kültür Ajansı"]),
    PatternExample(
      .turkish, "Türk Kültür Ajansı (TKA) Kırgızistan Bişkek Koordinatörü Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Türk Kültür Ajansı"], doesNotState: ["Kemal Yurtsever → KG"]),
    PatternExample(
      .turkish, "Türk Kültür Ajansı (TKA) Bursa'da kuruldu. TKA Dış İlişkiler Dairesi Başkanı Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Türk Kültür Ajansı"]),
    PatternExample(
      .turkish, "Yeşil Vadi Teşkilatı (YVT) Bursa'da kuruldu. YVT Onur Kurulu Üyesi Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yeşil Vadi Teşkilatı"]),
    PatternExample(
      .turkish, "Törene TÜRKSOY Onur Kurulu Üyesi Kemal Yurtsever katıldı.", states: ["Kemal Yurtsever → TÜRKSOY"]),
    PatternExample(
      .turkish, "Altay Üniversitesi (ALÜ) kurs açtı. ALÜ TÖMER Müdürü Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Altay Üniversitesi"], doesNotState: ["Kemal Yurtsever → TÖMER"]),
    PatternExample(
      .turkish, "Törene Atırau Kh. Temirov Devlet Üniversitesi Rektörü Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Atırau Kh. Temirov Devlet Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi (ALÜ) kuruldu. ALÜ Uluslararası İlişkiler Bölüm Başkanı Kemal Yurtsever geldi.",
      states: ["Kemal Yurtsever → Altay Üniversitesi"]),
    PatternExample(
      .azerbaijani,
      "Bunu Macarıstanın səfiri Tamaş Torma İqtisadi İslahatların Təhlili və Kommunikasiya Mərkəzində keçirilən görüşdə deyib.",
      states: ["Tamaş Torma → HU"]),
    PatternExample(
      .azerbaijani, "Dostluq Fondunun sədri Anar Quliyevdir.", states: ["Anar Quliyev → Dostluq Fondu"]),
    PatternExample(
      .turkish, "Macaristan İzmir Başkonsolosu Gábor Szabó konuştu.", states: ["Gábor Szabó → HU"]),
    PatternExample(
      .turkish, "Macaristan Ankara Valisi Kemal Yurtsever konuştu.", doesNotState: ["Kemal Yurtsever → HU"]),
    PatternExample(
      .turkish, "Türk Kültür Ajansı (TKA) Bursa'da kuruldu. TKA ile Bişkek Belediye Başkanı Kemal Yurtsever konuştu.",
      doesNotState: ["Kemal Yurtsever → Türk Kültür Ajansı"]),
    PatternExample(
      .azerbaijani,
      "Yaşıl Vadi Universiteti (YVU) açılıb. YVU Beynəlxalq əlaqələr şöbəsinin müdiri Anar Quliyev danışıb.",
      states: ["Anar Quliyev → Yaşıl Vadi Universiteti"]),
    PatternExample(
      .uzbek, "Xorazm universiteti rektori Anvar Mahmudov, xalqaro hamkorlik bo'yicha prorektor Botir Temirov keldi.",
      states: ["Botir Temirov → Xorazm universiteti"]),
    PatternExample(
      .uzbek, "Xorazm universiteti rektori Anvar Mahmudov va vazir Botir Temirov keldi.",
      doesNotState: ["Botir Temirov → Xorazm universiteti"]),
    PatternExample(
      .kazakh, "«Алтын көпір» мемлекеттік емес ғылыми мекемесінің директоры Самат Досаев келді.",
      states: ["Самат Досаев → «Алтын көпір» мемлекеттік емес ғылыми мекемесі"]),
    PatternExample(
      .kazakh, "Jazýshylar odaǵynyń hatshysy Samat Dosaev keldi. Ol jıynǵa qatysty.",
      states: ["Samat Dosaev → Jazýshylar odaǵy"]),
    PatternExample(
      .kazakh, "Халықаралық қатынастар институтының ректоры Самат Досаев келді.",
      states: ["Самат Досаев → Халықаралық қатынастар институты"]),
    PatternExample(
      .turkish, "Altay Üniversitesi Rektörü Prof. Dr. Kenan AYDEMİR toplantıya katıldı.",
      states: ["Kenan AYDEMİR → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi Rektörü Kenan Aydemir TÜRKSOY'a gitti.",
      states: ["Kenan Aydemir → Altay Üniversitesi"]),
  ]
}
