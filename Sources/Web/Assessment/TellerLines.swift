import Domain
import HTML
import Instruments
import UseCases

/// The same questionnaire about a child, a line for each who tells: every parent and every teacher
/// with how far they are, so that the coordinator sees who was heard. Nothing for a family's eyes.
struct TellerLines {
    let asked: AskedSheet
    let sheets: MappingRounds.Sheets
    let rounds: MappingRounds
    let round: Mapping
    let context: SignedInContext
    let chip: (SheetStanding) -> Chip

    private var texts: AssessmentTexts { context.texts.assessment }
    private var title: String { rounds.catalogue.title(of: asked.instrument.id, for: context) }

    var items: [ListItem] {
        guard rounds.mayStart else { return [] }
        switch asked.voice {
        case .own: return []
        case .parent: return parents
        case .teacher: return sheets.voices(of: asked).map(line)
        }
    }

    /// All who can be asked, and whoever else answered.
    private var parents: [ListItem] {
        let heard = sheets.voices(of: asked)
        let mine = sheets.parents.map { parent in
            heard.first { $0.teller == .parent(parent.id) }
                ?? AskedVoice(.parent(parent.id))
        }
        return (mine + heard.filter { !mine.contains($0) }).map(line)
    }

    private func line(_ voice: AskedVoice) -> ListItem {
        let name = name(voice.teller)
        let takes = voice.standing == .notYet ? texts.takes(asked.instrument.minutes) : nil
        let link = voice.standing.isAnswered ? nil : voice.link.map(holds)
        let due = DueLine(rounds: rounds, round: round, context: context)
        let isOpen = !voice.standing.isAnswered
        let said = [
            name.map(texts.waves.tells) ?? texts.waves.answers(asked.voice), link, takes,
            isOpen ? due.sentence(asked) : nil,
        ]
        return ListItem(
            title, sentence: said.compactMap(\.self).joined(separator: " "),
            chip: (isOpen ? due.chip(asked) : nil) ?? chip(voice.standing),
            button: button(voice, name))
    }

    private func holds(_ link: AnswerLink) -> String {
        texts.waves.hasLink(.own, context.texts.days.say(link.until, on: rounds.today))
    }

    /// What the school answers is answered by a link alone.
    private func button(_ voice: AskedVoice, _ name: String?) -> HTML {
        guard case .parent(let parent) = voice.teller else { return .empty }
        let words =
            switch voice.standing {
            case .notYet: texts.waves.together
            case .begun: texts.goOn
            case .answered, .leftToAsk: texts.seeOrChange
            }
        let about = [title, sheets.person.name.text, name].compactMap(\.self)
        return LinkButton(
            words, to: Paths.sheet(rounds.family.id, round.id, asked, by: parent), kind: .quiet,
            about: about.joined(separator: ", ")
        ).html
    }

    private func name(_ teller: Teller) -> String? {
        switch teller {
        case .parent(let parent?): rounds.members.first { $0.id == parent }?.firstName
        case .teacher(let teacher?):
            rounds.services.first { $0.id == teacher.service }.map { service in
                teacher.number > 1 ? "\(service.name.text) (\(teacher.number))" : service.name.text
            }
        default: nil
        }
    }
}
