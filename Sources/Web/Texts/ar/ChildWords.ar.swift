/// As one speaks with a child of seven, without gender as far as may be. Nobody who grew up with
/// the language has read it: the page says so.
extension ChildWords {
    static let ar = ChildWords(
        lead: "هنا بعض الأسئلة عن حالك. لا يوجد جواب خاطئ. القرار لك في ما تريد أن تجيب عنه.",
        mayStop: "يمكنك أخذ استراحة في أي وقت.",
        whoSees: "من سألك يرى أجوبتك. وقد يراها والداك أيضًا.",
        neverShown: "هذه الصفحة لا تعرض أبدًا ما أجبت به من قبل.",
        openUntil: { "يمكنك الإجابة حتى نهاية يوم \($0)." },
        aboutYou: "الأسئلة عنك.",
        start: "بدء",
        declineHint: "لا بأس بذلك.",
        sayMore: { "\(Isolated.words($0)): هل لديك المزيد لقوله؟" },
        pause: "استراحة",
        pausedTitle: "أنت الآن في استراحة",
        pausedLead: "نحتفظ بكل أجوبتك. يمكنك المتابعة لاحقًا بنفس الطريقة.",
        reviewTitle: "هل انتهيت؟",
        leftOpen: nil,
        sendHint: "عندها يعرف من سألك أنك انتهيت.",
        sendEndsLink: "بعد ذلك لا يمكنك فتح الأسئلة من جديد.",
        thanksTitle: "شكرًا على أجوبتك",
        thanksLead: "كلامك مهم. إذا كان هناك شيء صعب، يمكنك إخبار شخص كبير تثق به.")
}
