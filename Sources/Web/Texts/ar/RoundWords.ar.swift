/// Without gender, like all words of answering.
extension RoundWords {
    static let ar = RoundWords(
        aboutYou: "الأسئلة عنك.",
        aboutChild: { "الأسئلة عن \(Isolated.words($0)). من الأفضل الإجابة معًا." },
        together: { "الإجابة معًا: \(Isolated.words($0)). تُكتب الأجوبة كما تُقال." },
        tellsTogether: {
            "الحديث عن \(Isolated.words($1)) كما يرويه \(Isolated.words($0))، وتُكتب الأجوبة كما تُقال."
        },
        mayLeaveOpen: "يمكن تخطي الأسئلة، وتغيير الأجوبة لاحقًا.",
        seenByYou: "لا يرى الأجوبة سواك أنت ومنسّق العائلة.",
        seenByParents: "يرى الأجوبةَ الوالدان ومنسّق العائلة.",
        seenBySelf: { "لا يرى الأجوبة سوى \(Isolated.words($0)) ومنسّق العائلة." },
        seenByParentsOf: { "يرى الأجوبةَ والدا \(Isolated.words($0)) ومنسّق العائلة." },
        seenTogether: { "لا يرى الأجوبة سوى \(Isolated.words($0)) ومنسّق العائلة." },
        howWeAre: "كيف حالنا",
        questionsToYou: "أسئلة لك",
        about: { "عن \(Isolated.words($0))" })
}
