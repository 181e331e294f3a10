import Domain
import UseCases

extension RetentionTexts {
    static let en = RetentionTexts(
        title: "How long it is kept",
        lead: "Nothing is erased until the municipality has said how long, and where it says so.",
        kind: { kind in
            switch kind {
            case .closedFamilies: "Closed families"
            case .endedSessions: "Old sign-ins"
            case .signInRecords: "Sign-in of those who left"
            case .findings: "Notes about looks"
            }
        },
        kindHint: { kind in
            switch kind {
            case .closedFamilies: "Years after the last change in the file."
            case .endedSessions: "Days after the sign-in ended."
            case .signInRecords: "Days after the access was ended."
            case .findings: "Days after the note was written."
            }
        },
        noRule: "Kept. No rule is set.",
        rule: { length, kind, from, source in
            guard let length else { return "Kept from \(from). Source: \(source)" }
            let unit = kind.unit == .years ? "year" : "day"
            return "\(length) \(unit)\(length == 1 ? "" : "s"), from \(from). Source: \(source)"
        },
        earlier: "All rules that were set",
        set: "Set a rule",
        setLead: "The rule holds from the day you choose. Older rules stay here.",
        which: "What is it about?",
        length: "How long?",
        lengthHint: "Years for families, days otherwise. Leave it empty to keep everything.",
        source: "Where does it say so?",
        sourceHint: "The archive plan, for example, or a decision.",
        from: "Holds from",
        save: "Save the rule",
        fault: { fault in
            switch fault {
            case .impossibleLength: "Write a whole number from 1 to \(RetentionRule.longest)."
            case .inThePast: "Choose today or a later day."
            }
        },
        due: "What is erased next time",
        dueLead: "The program erases once a day. Families stand here with a short code.",
        dueEmpty: "Nothing is old enough to be erased.",
        dueFamily: { code, day in "Family \(code), changed last \(day)" },
        dueRecords: { count, kind, day in
            let what =
                switch kind {
                case .closedFamilies: "families"
                case .endedSessions: "old sign-ins"
                case .signInRecords: "sign-ins of people who left"
                case .findings: "notes about looks"
                }
            return "\(count) \(what) from before \(day)"
        },
        erasures: "Erasing",
        erasuresLead: "A file is erased when a member asks for it, or when its time is over.",
        wishes: "Families that asked for something",
        wishesLead: "Open one to see whether somebody asks to be erased.",
        wishesEmpty: "Nobody has asked for anything.",
        closed: "Closed long enough",
        erased: "Erased",
        erasedEmpty: "No file was erased.",
        erasedOn: { code, day in "Family \(code), erased \(day)" },
        family: { "Family \($0)" },
        look: "Look at it",
        isDone: "The file is erased.",
        eraseTitle: { "Erase the file of family \($0)" },
        grounds: "Why the file may be erased",
        wishedOn: { "A member asked for it \($0)." },
        isDue: "The family is closed, and the rule's time is over.",
        noGround: "Nobody asked for it, and no rule says so. The file cannot be erased now.",
        goes: "This is gone for ever",
        goesWords: [
            "All that is written about the family: names, answers, plan, shares, consents, sheets.",
            "The names of the family's sign-ins. None of them can sign in any more.",
            "The key is destroyed. Nobody can open the file again, we neither.",
        ],
        stays: "This stays",
        staysWords: [
            "The log: who opened the file, when, and what kind of act. It does not say what stood.",
            "That there was a family here, and when. Your reason is sealed.",
            "Older backups have the key until they are gone. The list of erased files is used "
                + "when one of them is restored.",
        ],
        uncertain: "Ask the archive first",
        uncertainWords: [
            "A new archive act holds from 1 January 2026. The municipality decides what is kept.",
            "Uncertain: what now holds for Noark 5.",
        ],
        reason: "Why is the file erased?",
        reasonHint: "Do not write names. The reason is sealed under the municipality's key.",
        code: "Write the short code",
        codeHint: { "Write \($0) to show that you mean this one." },
        erase: "Erase for ever",
        erasureFault: { fault in
            switch fault {
            case .noGround: "Nobody asked for it, and no rule says so."
            case .otherCode: "This is not the family's short code."
            }
        },
        phase: "Where the family is",
        phaseLead: "A closed family stays here until the municipality's rule erases the file.",
        phaseLabel: "Phase",
        changePhase: "Save the phase",
        closedMeans: "You can open a closed family again.")
}
