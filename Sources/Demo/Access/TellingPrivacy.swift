import Domain
import UseCases

/// What happens around a few families beside the plan: somebody opened the file in acute need, a
/// member asks, somebody reported a worry, another coordinator takes over.
extension StoryTeller {
    mutating func tellPrivacy() {
        switch setting.index {
        case 0: tellReviewedOpening()
        case 2: tellOpeningToldLater()
        case 4: tellReport()
        case 8: tellHandOver()
        default: break
        }
    }

    /// Told at once and found to be needed; the mother asked why, and was answered. The father
    /// waits for a correction.
    private mutating func tellReviewedOpening() {
        let opened = day(-20).at(14, 10)
        let reason =
            "Et barn kom alene til helsestasjonen og hadde det ikke bra. "
            + "Jeg måtte vite hvem jeg skulle ringe."
        let opening = Emergency(
            id: ids.next(at: opened), account: setting.caller(.nurse).account,
            reason: Words(trusted: reason), from: opened, toldLater: nil)
        add(opened, setting.caller(.nurse), .breakGlass, [.opening(opening)])
        add(opened.adding(seconds: 40), setting.caller(.nurse), .seeEmergency, [])
        let reviewed = opened.day.adding(days: 1).orMonday.at(9, 20)
        let review = Emergency.Review(
            said: Said(by: setting.caller(.leader).author, at: reviewed), wasNeeded: true,
            words: Words(trusted: "Hun åpnet for å få tak i dere, og så bare det hun trengte."))
        add(reviewed, setting.caller(.leader), .reviewEmergency, [.review(opening.id, review)])
        tellQuestion(about: opened.day, on: reviewed.day)
        tellCorrection()
    }

    private mutating func tellQuestion(about day: Day, on evening: Day) {
        guard let mother = caller(.mother), let asker = mother.person else { return }
        let asked = evening.at(20, 30)
        let question = Request(
            id: ids.next(at: asked), asker: asker,
            sort: .log(setting.caller(.nurse).account, day), to: .coordinator,
            words: Words(trusted: "Så hun svarene våre også?"), at: asked)
        add(asked, mother, .writeRequest, [.request(question)])
        let answered = evening.adding(days: 2).orMonday.at(10, 5)
        let words = Words(trusted: "Nei. Hun så planen og hvem dere er, i én time. Ikke svarene.")
        let answer = Request.Answer(
            said: Said(by: setting.coordinator.author, at: answered), words: words, isDone: true)
        add(answered, setting.coordinator, .answerRequest, [.answer(question.id, answer)])
    }

    private mutating func tellCorrection() {
        guard let father = caller(.father), let asker = father.person else { return }
        let asked = setting.today.adding(days: -2).at(21, 40)
        let wrong =
            "Det står at jeg jobber kveld hele uka.\n\n"
            + "Rett: Jeg jobber kveld annenhver uke."
        add(
            asked, father, .writeRequest,
            [
                .request(
                    Request(
                        id: ids.next(at: asked), asker: asker, sort: .correction,
                        to: .coordinator, words: Words(trusted: wrong), at: asked))
            ])
    }

    /// Waits for its review; the family does not know yet.
    private mutating func tellOpeningToldLater() {
        let opened = day(-2).at(13, 20)
        let opening = Emergency(
            id: ids.next(at: opened), account: setting.caller(.nurse).account,
            reason: Words(trusted: "Et barn fortalte noe som kan bety fare hjemme i kveld."),
            from: opened,
            toldLater: Words(trusted: "Det kan bli farlig for barnet om de voksne får vite det nå.")
        )
        add(opened, setting.caller(.nurse), .breakGlass, [.opening(opening)])
    }

    private mutating func tellReport() {
        guard let child = household.members.last(where: { $0.slot.isChild })?.person.id else {
            return
        }
        let noted = day(-10).at(15, 45)
        let note = ReportNote(
            id: ids.next(at: noted), persons: [child], madeOn: noted.day,
            words: Words(trusted: "Ringte først. Avtalt ny samtale på fredag."),
            said: Said(by: setting.coordinator.author, at: noted))
        add(noted, setting.coordinator, .noteReport, [.reportNote(note)])
    }

    /// Yesterday afternoon, to the first coordinator; after all that this one did.
    private mutating func tellHandOver() {
        let other = setting.directory.account(.coordinator)
        let last = chapters.map { $0.at.adding(seconds: 60) }.max() ?? day(-1).at(0, 0)
        let at = max(last, day(-1).at(16, 30))
        add(at, setting.coordinator, .handOver, [.handOver(other.id)])
    }

    private func day(_ days: Int) -> Day { setting.today.adding(days: days).orFriday }
}
