import Domain
import Instruments
import UseCases

extension CatalogueTexts {
    static let en = CatalogueTexts(
        battery: .en,
        typology: .en,
        title: "Questionnaires",
        lead: "All the municipality can ask: what it is, whom it is for, and whether it is in use.",
        search: "Find a questionnaire",
        find: "Find",
        noneFound: "No questionnaire matches what you wrote.",
        askedNow: "In use now",
        canBeOn: "Can be switched on",
        lacking: "Needs a licence or words",
        lackingLead:
            "The words belong to others. The municipality needs a licence, and "
            + "then brings the words in.",
        whom: { audience in
            let ages =
                audience.to.map { "\(audience.from)–\($0)" } ?? "\(audience.from) and older"
            return switch audience.who {
            case .adult: audience.isAllAdults ? "Adults" : "Adults \(ages)"
            case .child: "Children \(ages)"
            case .parent: "Parents about children \(ages)"
            case .teacher: "Teachers about children \(ages)"
            case .everyone: "Everyone \(ages)"
            }
        },
        minutes: { $0 == 1 ? "1 minute" : "\($0) minutes" },
        own: "The municipality's own",
        licence: { licence in
            switch licence {
            case .textShips: "Free to use"
            case .separatePack: "Free without profit"
            case .keyOnly: "The words need permission"
            case .importOnly: "Needs a licence"
            }
        },
        licenceMeaning: { licence in
            switch licence {
            case .textShips: "The words come along, and everybody may use them."
            case .separatePack:
                "The words may be used without profit. The municipality attests that it meets "
                    + "the terms."
            case .keyOnly:
                "Only the key comes along. The words are brought in when the municipality has "
                    + "permission."
            case .importOnly:
                "Neither words nor key are used before the owner has given a licence."
            }
        },
        isAsked: "In use",
        isNotAsked: "Not in use",
        hindrance: { hindrance, day in
            switch hindrance {
            case .off: "not switched on"
            case .noWords: "no words yet"
            case .noLicence: "no licence is attested"
            case .licenceFrom: "the licence holds from \(day)"
            case .licenceEnded: "the licence ended \(day)"
            }
        },
        facts: "About the questionnaire",
        forWhom: "Whom",
        takes: "Takes",
        licenceLabel: "Licence",
        wordsLabel: "Words",
        language: { language in
            switch language {
            case .nb: "Bokmål"
            case .nn: "Nynorsk"
            case .en: "English"
            case .ar: "Arabic"
            case .uk: "Ukrainian"
            }
        },
        unchecked: "not read by a native reader",
        noWords: "The words do not come along.",
        switching: "Is it in use?",
        switchOn: "Switch on",
        switchOff: "Switch off",
        switchOffMeans: "Answers that were given stay readable.",
        cannotSwitchOn: "It cannot be switched on yet",
        decided: { isOn, name, day in "Switched \(isOn ? "on" : "off") by \(name), \(day)." },
        questions: "The questions",
        reversed: "reversed",
        scales: "How it is counted",
        noScales: "Nothing is counted together.",
        rule: { rule in
            switch rule {
            case .sum: "The points are added"
            case .roundedSum: "The points are added and rounded to a whole number"
            case .mean: "The mean of the points"
            case .multipliedSum(let by): "The points are added, times \(by.written("."))"
            case .multipliedMean(let by): "The mean of the points, times \(by.written("."))"
            case .countOfValue(let value): "How many answers have the value \(value)"
            case .sumOfScales(let scales):
                "The sum of \(scales.map(\.rawValue).joined(separator: ", "))"
            case .crowding: "1 when the home is too small for its people, otherwise 0"
            }
        },
        missingLabel: "Without answers",
        missing: { missing, count in
            switch missing {
            case .allRequired: "Every question must be answered"
            case .everyPart: "Every part must have a number"
            case .meanImputed:
                "At least \(missing.needed(of: count)) of \(count) must be answered. "
                    + "The rest count as the mean"
            }
        },
        rangeLabel: "From and to",
        range: { "\($0) to \($1)" },
        bandsLabel: "Words for the numbers",
        normsLabel: "Norm",
        noNorms: "No norm is there.",
        foreign: "foreign",
        sourceLabel: "Source",
        items: { "Questions \($0)" },
        itemsLabel: "Questions that count",
        attest: "Attest a licence",
        attestLead: "You attest for the municipality. Your name and the day are kept.",
        noAttestations: "No licence is attested.",
        attestWords: "What does the licence allow, and who gave it?",
        attestFrom: "Holds from",
        attestUntil: "Last day",
        attestUntilHint: "Leave it empty if the licence has no last day.",
        attestPaper: "Where does the signed paper lie?",
        attestPaperHint: "A case number, for example.",
        scan: "The paper, scanned",
        scanHint:
            "PDF or picture (JPEG, PNG), 4 MB at most. We do not look for malware in the file.",
        attestButton: "Attest the licence",
        attestFault: { fault in
            switch fault {
            case .endsBeforeItBegins: "The last day is before the first."
            case .alreadyOver: "The last day has passed. Such a licence opens nothing."
            case .unreadablePaper: "The file is too big, or it is no PDF, JPEG or PNG."
            }
        },
        holds: { from, until in until.map { "\(from) to \($0)" } ?? "From \(from), no last day" },
        said: { name, day in "Attested by \(name), \(day)." },
        calledBack: { name, day in "Called back by \(name), \(day)." },
        callBack: "Call back",
        callBackMeans:
            "When you press “Call back”, nobody is asked any more, in rounds that run either.",
        seePaper: "Get the paper",
        paperFile: "licence",
        state: { state in
            switch state {
            case .holds: "Holds"
            case .later: "Holds later"
            case .over: "Ended"
            case .calledBack: "Called back"
            }
        },
        change: "When does a change count?",
        changeLead: "An empty field follows the key. What held before stays here.",
        smallest: "The smallest change people notice",
        smallestHint: "In points of this scale.",
        deviation: "Standard deviation at the start",
        deviationHint: "Used together with the reliability.",
        reliability: "Reliability",
        reliabilityHint: "Between 0 and 1, for example 0.85.",
        source: "Where does it stand?",
        sourceHint: "An article, a manual or a decision.",
        saveRule: "Save",
        setRule: "Change",
        keyLabel: "What the key says",
        keySays: { points, source in "\(points) points. \(source)" },
        keyReliability: { reliability, number in
            switch reliability {
            case .measured(let deviation, let agreement, let source):
                "Standard deviation \(number(deviation)), reliability \(number(agreement)). \(source)"
            case .published(let points, let source):
                "Smallest reliable change: \(number(points)) points. \(source)"
            }
        },
        keySaysNothing: "The key says nothing about it.",
        noRule: "The municipality has not decided anything of its own.",
        ruleNumber: { "Number \($0)" },
        asTheKey: "as the key",
        earlierRules: "What the municipality decided",
        noNumber: "Write a number, such as 4 or 4.5.",
        changeFault: { fault in
            switch fault {
            case .nothing: "Fill in at least one of the numbers."
            case .impossibleSmallest:
                "The number must be above 0 and no larger than the scale is long."
            case .impossibleDeviation:
                "The number must be above 0 and no larger than the scale is long."
            case .impossibleReliability: "The number must be between 0 and 1."
            case .deviationMissing: "The reliability needs a standard deviation."
            case .reliabilityMissing: "The standard deviation needs a reliability."
            }
        },
        somebody: "somebody who has left")
}
