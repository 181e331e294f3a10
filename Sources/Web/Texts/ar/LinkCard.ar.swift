import Domain

extension LinkCardTexts {
    static let ar = LinkCardTexts(
        title: { voice in
            switch voice {
            case .own: "أسئلة لك"
            case .parent: "أسئلة لك بصفتك أحد الوالدين"
            case .teacher: "أسئلة لك في المدرسة"
            }
        },
        steps: [
            "يمكن توجيه الكاميرا إلى المربع، أو كتابة العنوان.",
            "الإجابة عن كل سؤال اختيارية.",
            "بعد الانتهاء يجب الضغط على زر «انتهيت».",
        ],
        address: "العنوان",
        until: { "يعمل هذا الرابط حتى نهاية يوم \($0)." },
        mark: { "العلامة \(Isolated.words($0))" })
}
