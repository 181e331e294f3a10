import HTML

/// What the fields of all forms are called, where a fault is told away from its field.
struct FieldLabels {
    let texts: Texts
    let sent: FormFields
    let faulty: Set<String>

    /// "Navn: Skriv noe her." – or "Hvem? Velg ett av svarene."
    func sentence(_ fault: FieldFault) -> String {
        guard let label = label(fault.field) else { return fault.message }
        let isAsking = label.hasSuffix("?")
        return isAsking ? "\(label) \(fault.message)" : "\(label): \(fault.message)"
    }

    /// Nil for the questions of a questionnaire, whose faults say all themselves.
    private func label(_ field: String) -> String? {
        lists.lazy.compactMap { $0[field] }.first ?? ofLine(field) ?? ofOne(field)
    }

    private var lists: [[String: String]] {
        [
            family, plan, release, consent, accounts, kept, privacy, brought, waves, catalogue,
            factors,
        ]
    }

    /// Fields that stand once for each of several things carry its identity.
    private func ofOne(_ field: String) -> String? {
        if field.hasPrefix("until-") { return texts.families.lastDay }
        if field.hasPrefix("done-") { return texts.assessment.whatWasDone }
        if field.hasPrefix("needed-") { return texts.privacy.review.wasNeeded }
        if field.hasPrefix("review-") { return texts.privacy.review.words }
        if field.hasPrefix("answer-") { return texts.privacy.request.answer }
        if field.hasPrefix("is-done-") { return texts.privacy.request.isDone }
        return field.hasPrefix("words-") ? texts.assessment.ownWords : nil
    }

    private var family: [String: String] {
        let words = texts.families
        return [
            "name": words.name, "referral": words.referral, "reason": words.reason,
            "from": words.enrolledFrom, "person-name": words.personName, "born": words.born,
            "gender": words.gender, "number": words.number, "relative": words.relative,
            "nature": words.nature, "relative-of": words.relativeOf, "resident": words.resident,
            "home": words.whichHome, "home-name": words.homeName, "moved": words.moved,
            "share": words.share,
        ]
    }

    private var plan: [String: String] {
        let words = texts.plan
        return [
            "words": whatIsWritten, "about": words.about, "area": words.area,
            "weight": words.howMuch, "needs": words.goalNeeds,
            "evaluate-on": words.evaluateOn, "action-words": words.actionWords,
            "responsible": words.responsible, "start": words.start, "due": words.due,
            "attainment": words.attainment, "evaluation-words": words.evaluationWords,
            "next": words.nextEvaluation,
            "persons": isRelease ? texts.team.persons : words.whoAgrees,
        ]
    }

    private var release: [String: String] {
        let words = texts.team
        return [
            "receiver": words.receiver, "areas": words.areas, "purpose": words.purpose,
            "until": words.until, "kept-from": texts.keep.whom,
        ]
    }

    private var accounts: [String: String] {
        let words = texts.accounts
        return [
            "service-name": words.serviceName, "service-sort": words.serviceSort,
            "staff-name": words.name, "role": words.role, "service": words.service,
            "rights": words.rights, "way": words.way, "issuer": words.issuer,
            "subject": words.subject, "citizen-number": words.citizenNumber,
            "relative-number": words.relativeNumber,
        ]
    }

    private var consent: [String: String] {
        let words = texts.consent
        return [
            "receivers": words.receivers, "q": words.search, "opens": words.opens,
            "kept-from": words.keepFrom, "holder": words.holder, "decision": words.decision,
            "sheet": words.sheet,
        ]
    }

    private var kept: [String: String] {
        let words = texts.retention
        return [
            "found": texts.looks.lookIntoLabel, "rule-kind": words.which,
            "rule-length": words.length, "rule-source": words.source, "rule-from": words.from,
            "erase-reason": words.reason, "erase-code": words.code,
            "family-phase": words.phaseLabel, "copy-of": texts.copy.whom,
        ]
    }

    private var privacy: [String: String] {
        let need = texts.privacy.emergency
        let asked = texts.privacy.request
        let report = texts.privacy.report
        return [
            "need-number": need.number, "need-reason": need.reason, "told": need.told,
            "later-reason": need.laterReason, "question": asked.question, "to": asked.to,
            "wrong": asked.wrong, "right": asked.right, "erase-words": asked.erasureWords,
            "report-day": report.day, "report-persons": report.persons,
            "report-words": report.words, "coordinator": texts.privacy.handOver.coordinator,
        ]
    }

    private var brought: [String: String] {
        let words = texts.brought
        return [
            "brought-file": words.file, "brought-text": words.pasted, "brought-use": words.use,
            "brought-key": words.key, "brought-area": words.area, "brought-who": words.who,
            "brought-from": words.youngest, "brought-to": words.oldest,
            "brought-minutes": words.minutes, "brought-counting": words.counting,
            "brought-source": words.source, "brought-no-points": words.noPoints,
            "brought-not-counted": words.notCounted, "brought-harm": words.harm,
            "brought-harm-from": words.harmFrom, "brought-language": words.confirm.language,
            "brought-name": words.confirm.name,
        ]
    }

    private var catalogue: [String: String] {
        let words = texts.catalogue
        return [
            "attest-words": words.attestWords, "attest-from": words.attestFrom,
            "attest-until": words.attestUntil, "attest-paper": words.attestPaper,
            "attest-scan": words.scan, "smallest": words.smallest, "deviation": words.deviation,
            "reliability": words.reliability, "change-source": words.source,
            "battery-name": words.battery.name, "window": words.battery.window,
            "reminder": words.battery.reminder, "months": words.battery.months,
        ]
    }

    /// A field of one line of a battery or of the typology, such as `line-2-whom`.
    private func ofLine(_ field: String) -> String? {
        let parts = field.split(separator: "-")
        guard parts.count == 3, let place = Int(parts[1]) else { return nil }
        let battery = texts.catalogue.battery
        let typology = texts.catalogue.typology
        switch (parts[0], parts[2]) {
        case ("line", "questionnaire"):
            return "\(battery.line(place + 1)), \(battery.questionnaire)"
        case ("line", "whom"): return "\(battery.line(place + 1)), \(battery.whom)"
        case ("line", "from"): return "\(battery.line(place + 1)), \(battery.from)"
        case ("line", "to"): return "\(battery.line(place + 1)), \(battery.to)"
        case ("line", "voice"): return "\(battery.line(place + 1)), \(battery.who)"
        case ("line", "rounds"): return "\(battery.line(place + 1)), \(battery.rounds)"
        case ("factor", _): return typology.factor(place + 1)
        case ("type", _): return typology.type(place + 1)
        default: return nil
        }
    }

    private var waves: [String: String] {
        let words = texts.assessment.waves
        let rounds = texts.assessment.rounds
        return [
            "new-due": rounds.newDay, "move-why": rounds.why, "decline-what": rounds.what,
            "round-number": rounds.numberLabel(true),
            "battery": words.battery, "wave-due": words.lastDayLabel, "link-until": words.until,
            "link-answerer": words.who, "link-service": words.place,
        ]
    }

    private var factors: [String: String] {
        let words = texts.assessment.results.factors
        return [
            "factor-code": words.fromList, "factor-words": words.ownWords,
            "leaning": words.leaning, "family-type": words.type,
        ]
    }

    private var isRelease: Bool { isIn("purpose") || isIn("decision") }

    /// A need has a weight, a goal an area; otherwise it is what matters.
    private var whatIsWritten: String {
        if isIn("weight") { return texts.plan.needWords }
        return isIn("area") ? texts.plan.goalWords : texts.plan.matterLabel
    }

    /// A choice that nobody made is not sent, and then it is faulty.
    private func isIn(_ field: String) -> Bool { sent.has(field) || faulty.contains(field) }
}
