import Domain
import Instruments

/// Second person without gender: verbal nouns and forms that are written alike for both.
extension AnsweringTexts {
    static let ar = AnsweringTexts(
        language: .ar,
        checkedByNativeReader: false,
        safety: .ar,
        days: .ar,
        skipToContent: "الانتقال إلى المحتوى",
        languageLabel: "اللغة",
        notCheckedNotice: "لم يقرأ هذا النص بعد أي شخص لغته الأم هي العربية.",
        notInThisLanguage: {
            "هذه الأسئلة غير متوفرة بالعربية بعد. وهي هنا بلغة أخرى: \(Isolated.words($0))."
        },
        title: "أسئلة لك",
        lead: "هنا بعض الأسئلة. لا يوجد جواب خاطئ، والإجابة عن كل سؤال اختيارية.",
        takes: { "يستغرق ذلك حوالي \(minutes.counted($0))." },
        howManyQuestions: { "\(questions.counted($0))." },
        mayStop: "يمكنك التوقف في أي وقت والمتابعة لاحقًا، ومن هاتف آخر أيضًا.",
        whoSees: { sight in
            switch sight {
            case .you: "لا يرى الأجوبة أحد غيرك وغير منسّق العائلة."
            case .yourParents: "يرى الأجوبة والداك ومنسّق العائلة."
            case .itsParents: "يرى الأجوبة منسّق العائلة ووالدا الطفل."
            case .whomItIsAbout: "يرى الأجوبة منسّق العائلة ومن تدور الأسئلة حوله."
            }
        },
        neverShown: "هذا الرابط لا يعرض أبدًا ما أجبت به من قبل.",
        openUntil: { "يعمل هذا الرابط حتى نهاية يوم \($0)." },
        aboutYou: "الأسئلة عنك.",
        aboutChild: "الأسئلة عن طفل. من أرسل الرابط يمكنه إخبارك عن أي طفل.",
        weTell: {
            "أحد الأسئلة عن إيذاء النفس. إذا أجبت بغير «\(Isolated.words($0))»، يصل الخبر إلى منسّق العائلة."
        },
        start: "بدء",
        goOn: "متابعة",
        questionOf: { "السؤال \($0) من \($1)" },
        progress: { "اكتمل \($0) بالمئة" },
        next: "التالي",
        back: "رجوع",
        skip: "تخطي السؤال والإجابة لاحقًا",
        decline: "لا أريد الإجابة",
        declineHint: "هذا أيضًا جواب. لن نسأل عن ذلك مجددًا هذه المرة.",
        declined: "اخترت عدم الإجابة عن هذا.",
        save: "حفظ",
        saved: "تم الحفظ.",
        answeredAlready: "أجبت عن هذا السؤال. لتغيير الجواب، يكفي اختيار جواب جديد.",
        wordsKept: "ما كتبته هنا محفوظ. لتغييره، يكفي أن تُكتب الكلمات من جديد.",
        wholePage: "كل الأسئلة في صفحة واحدة",
        wholePart: "كل أسئلة هذا الجزء في صفحة واحدة",
        oneByOne: "سؤال واحد في كل مرة",
        pause: "التوقف الآن والمتابعة لاحقًا",
        pausedTitle: "أجوبتك محفوظة",
        pausedLead: "لم يضع شيء. للمتابعة، يمكنك فتح الرابط نفسه أو تسجيل الدخول من جديد.",
        yes: "نعم",
        no: "لا",
        otherAnswer: "شيء آخر",
        whatOther: "ما هو؟",
        chooseSeveral: "يمكنك اختيار أكثر من جواب.",
        writeNumber: "يرجى كتابة رقم.",
        writeDate: "يرجى كتابة اليوم والشهر والسنة.",
        day: "اليوم",
        month: "الشهر",
        year: "السنة",
        writeWords: "يمكنك الكتابة بكلماتك.",
        sayMore: { "بكلماتك: \(Isolated.words($0))" },
        addAnother: "إضافة جواب",
        optional: "اختياري",
        faultsTitle: "يرجى النظر في هذا قبل المتابعة. ما كتبته لم يضع.",
        tooLong: {
            "هذا أطول من اللازم. الحد الأقصى \(letters.counted($0)). لم يضع شيء."
        },
        notANumber: "هذا ليس رقمًا. يرجى كتابة أرقام فقط، مثل 3.",
        notADate: "هذا التاريخ غير موجود. يرجى كتابة اليوم والشهر والسنة بالأرقام.",
        chooseAnAnswer: "يرجى اختيار جواب، أو اختيار «لا أريد الإجابة».",
        outside: {
            "يرجى كتابة رقم من \(Isolated.number($0)) إلى \(Isolated.number($1))."
        },
        changedElsewhere:
            "في هذه الأثناء وصل جواب من هاتف أو جهاز آخر. هنا الجوابان معًا. يرجى اختيار واحد منهما.",
        changedElsewhereUnseen:
            "في هذه الأثناء وصل جواب من هاتف أو جهاز آخر. وهو لا يظهر هنا. يرجى اختيار واحد منهما.",
        theirs: "الجواب المحفوظ",
        yours: "جوابك الآن",
        keepTheirs: "إبقاء الجواب المحفوظ",
        useMine: "استخدام جوابي",
        notSavedYet: "لم يُحفظ بعد. نحاول من جديد. يرجى ترك الصفحة مفتوحة.",
        savedNow: "تم الحفظ الآن.",
        reviewTitle: "قبل الانتهاء",
        leftOpen: { "بلا جواب: \(questions.counted($0)). لا بأس بذلك." },
        allAnswered: "أجبت عن كل الأسئلة.",
        answerOpen: "الإجابة عنها الآن",
        send: "انتهيت",
        sendHint: "عندها يعرف من أرسل الأسئلة أنك انتهيت.",
        sendEndsLink: "بعد ذلك لا يفتح هذا الرابط شيئًا.",
        roundIsOver: "انتهت هذه الأسئلة",
        roundIsOverLead: "ما أجبت به الآن لم يُحفظ. أجوبتك السابقة لم تضع.",
        seeNewQuestions: "عرض أسئلتك",
        thanksTitle: "شكرًا على الأجوبة",
        thanksLead: "كل شيء محفوظ. لا حاجة إلى أي شيء آخر منك.",
        moreWaits: "كل شيء محفوظ. هناك بعض الأسئلة الأخرى.",
        canClose: "يمكنك إغلاق الصفحة الآن.",
        endedTitle: "هذا الرابط لا يفتح شيئًا الآن",
        endedLead:
            "ربما استُخدم، أو انتهت مدته، أو لم يُكتب كاملًا. الأجوبة المحفوظة لم تضع. من أرسل الرابط "
            + "يمكنه إرسال رابط جديد.",
        notKept: "لم يُحفظ الجواب الذي أُرسل للتو.",
        notKeptButTold: "لم يُحفظ جوابك. وصل الخبر إلى منسّق العائلة بأنك أجبت.",
        waitTitle: "يرجى الانتظار قليلًا قبل المحاولة من جديد",
        waitLead: {
            "كانت هناك محاولات كثيرة من هنا. الأجوبة المحفوظة لم تضع. يمكنك المحاولة من جديد بعد "
                + "\(minutes.counted($0))."
        })

    private static let questions = ArabicNoun(
        none: "لا أسئلة", one: "سؤال واحد", two: "سؤالان", few: "أسئلة", many: "سؤالًا",
        other: "سؤال")
    /// As they stand after "about" and "after".
    private static let minutes = ArabicNoun(
        none: "أقل من دقيقة", one: "دقيقة واحدة", two: "دقيقتين", few: "دقائق", many: "دقيقة",
        other: "دقيقة")
    private static let letters = ArabicNoun(
        none: "لا حروف", one: "حرف واحد", two: "حرفان", few: "أحرف", many: "حرفًا",
        other: "حرف")
}
