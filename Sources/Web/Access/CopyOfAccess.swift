import Domain
import HTML
import UseCases

// Who sees what, who has looked and what was asked, in a copy.
extension CopyContents {
    func share(_ release: Release) -> CopyItem {
        CopyItem(
            identity(release.id), receiver(release.receiver), persons(release.persons),
            areas(release.areas), CopyField(.purpose, .text(release.purpose.text)),
            day(.from, release.from), day(.until, release.until),
            release.takenBackAt.map { moment(.takenBack, $0) },
            author(.by, release.takenBackBy))
    }

    func consent(_ consent: Consent) -> CopyItem {
        CopyItem(
            identity(consent.id), receiver(consent.receiver),
            CopyField(.purpose, .text(consent.purpose.text)),
            CopyField(.persons, people(consent.terms.persons)),
            CopyField(.wholeFamily, .yes(consent.terms.wholeFamily)), areas(consent.terms.areas),
            day(.from, consent.from), day(.until, consent.terms.until),
            author(.asked, consent.asked.by), moment(.at, consent.asked.at),
            CopyField(.answers, .items(consent.answers.map(answer))),
            consent.calledOff.map { moment(.calledOff, $0.at) })
    }

    private func answer(_ answer: ConsentAnswer) -> CopyItem {
        let code =
            switch answer.decision {
            case .gives: "gives"
            case .declines: "declines"
            case .withdraws: "withdraws"
            }
        return CopyItem(
            CopyField(.who, .text(person(answer.holder))),
            CopyField(.decision, .coded(code, texts.copy.status(code))),
            answer.given.map { areas($0.areas) }, author(.by, answer.said.by),
            moment(.at, answer.said.at))
    }

    private func persons(_ reach: Reach<PersonID>) -> CopyField {
        switch reach {
        case .all: CopyField(.persons, .coded("all", texts.team.wholeFamily))
        case .only(let ids): CopyField(.persons, people(ids))
        }
    }

    /// That there is a sheet; the sheet itself is opened beside its consent.
    func sheet(_ sheet: Sheet) -> CopyItem {
        CopyItem(
            identity(sheet.id), CopyField(.sort, .text(sheet.sort.rawValue)),
            author(.by, sheet.said.by), moment(.at, sheet.said.at))
    }

    func kept(_ hiding: Hiding) -> CopyItem {
        CopyItem(
            CopyField(.thing, .identity(hiding.id.text)),
            CopyField(.words, text: words(of: hiding.id.text)),
            CopyField(.hiddenFrom, people(hiding.from)), author(.by, hiding.said.by),
            moment(.at, hiding.said.at))
    }

    /// What a kept thing says, where it is a thing with words.
    private func words(of thing: String) -> String? {
        copy.matters.first { $0.id.text == thing }?.words.text
            ?? copy.needs.first { $0.id.text == thing }?.words.text
            ?? copy.goals.first { $0.id.text == thing }?.words.text
            ?? copy.actions.first { $0.id.text == thing }?.words.text
            ?? copy.homes.first { $0.id.text == thing }?.name.text
    }

    func emergency(_ emergency: Emergency) -> CopyItem {
        CopyItem(
            CopyField(.account, .text(copy.name(of: emergency.account) ?? texts.log.somebody)),
            CopyField(.reason, .text(emergency.reason.text)), moment(.from, emergency.from),
            moment(.until, emergency.until),
            CopyField(.review, text: emergency.review?.words.text))
    }

    func request(_ request: Request) -> CopyItem {
        let (code, account, on): (String, AccountID?, Day?) =
            switch request.sort {
            case .log(let account, let day): ("log", account, day)
            case .correction: ("correction", nil, nil)
            case .erasure: ("erasure", nil, nil)
            }
        return CopyItem(
            CopyField(.sort, .coded(code, texts.copy.status(code))),
            CopyField(
                .addressee, .coded(request.to.rawValue, texts.copy.status(request.to.rawValue))),
            CopyField(.words, .text(request.words.text)), moment(.at, request.at),
            account.map { CopyField(.account, .text(copy.name(of: $0) ?? texts.log.somebody)) },
            day(.day, on), CopyField(.answer, text: request.answer?.words.text),
            request.answer.flatMap { author(.by, $0.said.by) },
            request.answer.map { CopyField(.done, .yes($0.isDone)) })
    }

    func line(_ entry: AuditEntry) -> CopyItem {
        let act = Act(rawValue: entry.act).map { texts.log.clause($0, by: entry.role) }
        return CopyItem(
            moment(.at, entry.at),
            CopyField(.who, .text(copy.name(of: entry.account) ?? nameless(entry.role))),
            CopyField(.role, .coded(entry.role.rawValue, texts.log.role(entry.role))),
            CopyField(.act, .coded(entry.act, act ?? texts.log.someAct)))
    }

    /// Somebody who came by a one-time link never had an account.
    private func nameless(_ role: Role) -> String {
        role == .guest ? texts.assessment.waves.someoneByLink : texts.log.somebody
    }

    func attempt(_ attempts: RefusedAttempts) -> CopyItem {
        CopyItem(day(.day, attempts.day), CopyField(.count, .number(attempts.count)))
    }
}
