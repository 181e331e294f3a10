import Domain
import UseCases

extension LookTexts {
    static let en = LookTexts(
        title: "The log across families",
        lead: "Here you see how much is looked at and changed, and what is worth asking about.",
        places: "Privacy",
        period: { $0 == .month ? "Last 30 days" : "Last 90 days" },
        odd: "Worth asking about",
        oddLead:
            "None of these is a proof of anything. Ask whoever it is about, and write what you "
            + "found.",
        oddEmpty: "There is nothing to ask about in this time.",
        rule: { rule in
            switch rule {
            case .refusedAttempts: "Tried several times without access"
            case .acuteNeed: "Opened in acute need"
            case .outsideHours: "Night or weekend"
            case .ownRelatives: "Own relatives"
            case .manyFamilies: "Many families in one day"
            case .afterHandOver: "After handing over"
            }
        },
        why: { rule, limits in
            switch rule {
            case .refusedAttempts: "Was refused \(limits.attempts) times or more in one day."
            case .acuteNeed: "Opened a family without being in the team, and wrote why."
            case .outsideHours:
                "Opened something between \(limits.nightFrom):00 and 0\(limits.nightUntil):00, "
                    + "or on a weekend."
            case .ownRelatives: "Has told of relatives in the family."
            case .manyFamilies:
                "Opened at least \(limits.families) families, and more than "
                    + "\(limits.timesMedian) times what is usual for this person."
            case .afterHandOver: "Tried to open a family that somebody else took over."
            }
        },
        found: { look in
            guard let usual = look.usual else {
                return look.count == 1 ? "1 line in the log." : "\(look.count) lines in the log."
            }
            return "\(look.count) families. Usual is \(usual)."
        },
        families: { codes in
            codes.count == 1
                ? "Family \(codes[0])." : "Families: \(SpokenList.join(codes, with: "and"))."
        },
        more: { "and \($0) more" },
        memberOfFamily: { "Somebody in a family (\($0))" },
        lookInto: "Write that it was looked into",
        lookIntoLabel: "What did you find?",
        lookIntoHint: "Be brief. Do not write names of anybody in the family.",
        note: "Save",
        noted: { name, day, words in "Looked into by \(name), \(day): \(words)" },
        numbers: "How much is looked at",
        numbersLead:
            "Only what concerns families' files. Small numbers for parents and young people are "
            + "not shown.",
        numbersEmpty: "Nobody has looked at anything in this time.",
        from: "From",
        role: "Role",
        looks: "Looked at",
        changes: "Changed",
        refusals: "Refused",
        export: "Take the log out",
        exportLead:
            "The file says who, when and what kind of act, without names and without content. An "
            + "auditor can check it without the database.",
        download: "Download the log",
        meaning: [
            "The limits are our own choice and no norm. They stand in the program as data.",
            "The log here shows short codes, not families. The coordinator can say who it is.",
        ])
}
