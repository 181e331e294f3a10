@testable import Domain

/// `docs/access.md`, made from the policy.
struct AccessDocument {
    let ages: AgeRules

    var text: String {
        ([head, agesTable] + Role.allCases.map(section) + [acuteNeed, conditions, always])
            .joined(separator: "\n\n") + "\n"
    }

    private var head: String {
        """
        # Who may see what

        Made from the policy in `Sources/Domain/Access` by AccessDocumentTests; \
        `VEVEN_WRITE_ACCESS=1` renews it. Whoever may not see something gets the same answer as \
        for something that is not there. Every look and every change is written in the log.
        """
    }

    private var agesTable: String {
        """
        ## Ages

        From \(ages.validFrom.text) [own table of dated rules, `AgeRules.swift`, with sources]:

        | from | |
        |---|---|
        | \(ages.heard) | is heard |
        | \(ages.greatWeight) | what the child thinks weighs much |
        | \(ages.ownAnswers) | own answers belong to the child, not to the parents |
        | \(ages.ownAccount) | signs in |
        | \(ages.ownConsentToLearning) | alone consents to sharing about school |
        | \(ages.ownConsent) | alone consents to sharing about all else |

        Before that each parent with parental responsibility must say yes; one who says no, or \
        withdraws, closes it.
        """
    }

    private func section(_ role: Role) -> String {
        let title = "## \(AccessWords.role(role))\n\n\(AccessWords.stands(role))"
        let openings = Policy.openings(to: role)
        let acts = Act.allCases.filter { Policy.acts(of: role).contains($0) }
        let done =
            acts.isEmpty ? [] : ["May: " + acts.map(said(role)).joined(separator: "; ") + "."]
        return ([title] + (openings.isEmpty ? [] : [table(openings)]) + helper(role) + done)
            .joined(separator: "\n\n")
    }

    private func helper(_ role: Role) -> [String] {
        guard [.partner, .volunteer].contains(role) else { return [] }
        return [
            """
            Sees the plan about those members and in those life areas that were both released and \
            consented to, and those members' names; nothing else.
            """
        ]
    }

    private func said(_ role: Role) -> (Act) -> String {
        { act in
            let right = Policy.right(for: act, in: role).map {
                " (with the right “\($0.rawValue)”)"
            }
            return AccessWords.act(act) + (right ?? "")
        }
    }

    private func table(_ openings: [Opening]) -> String {
        let lines = openings.flatMap { opening in
            ContentKind.allCases.filter(opening.kinds.contains).map {
                "| \(AccessWords.kind($0)) | \(AccessWords.whose(opening, ages)) |"
            }
        }
        return (["| sees | about |", "|---|---|"] + lines).joined(separator: "\n")
    }

    private var acuteNeed: String {
        """
        ## Acute need

        Who has the right “emergency” opens a family's file with a reason, for \
        \(Emergency.length / 60) minutes:

        \(table(Policy.openingsInNeed(doing: .seeEmergency)))
        """
    }

    private var conditions: String {
        let lines = ContentKind.allCases.compactMap { kind in
            AccessWords.condition(kind).map { "| \(AccessWords.kind(kind)) | \($0) |" }
        }
        return "## And besides\n\n| | |\n|---|---|\n" + lines.joined(separator: "\n")
    }

    private var always: String {
        """
        A thing that is kept from a member, and all that hangs on it, is left out of everything \
        that member meets: lists, counts, pictures, versions, copies and the log.

        No address is stored for anybody, so nothing tells whose is protected.
        """
    }
}
