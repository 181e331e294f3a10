import Domain
import HTML
import UseCases

/// One release as a card: who sees what in a plain sentence, why, and the ways to look or end it.
struct ReleaseCard {
    let release: Release
    let team: Team
    let texts: Texts

    private var title: String {
        HelperNames(helpers: team.helpers, texts: texts).name(of: release.receiver)
            ?? texts.team.somebody
    }

    private var receiver: String {
        team.helpers.name(of: release.receiver) ?? texts.team.somebody
    }

    private var saying: ReleaseSaying {
        ReleaseSaying(
            release: release, receiver: receiver, members: team.members, today: team.today,
            texts: texts)
    }

    var html: HTML {
        let purpose = HTML("<p class=\"quiet\">\(saying.purpose)</p>")
        return Card(
            title, id: release.id.text,
            content: HTML("<p>\(saying.sentence)</p>\(begins)\(purpose)"),
            actions: HTML("\(preview)\(takeBack)\(after)")
        ).html
    }

    private var begins: HTML? {
        guard release.from > team.today else { return nil }
        let day = texts.days.say(release.from, on: team.today)
        return HTML("<p>\(texts.team.beginsOn(day))</p>")
    }

    private var preview: HTML {
        guard team.mayRelease else { return .empty }
        return LinkButton(
            texts.team.preview, to: Paths.release(team.family.id, release.id, "preview"),
            kind: .quiet, about: receiver
        ).html
    }

    /// Under the button: what it changes, and what it does not.
    private var after: HTML {
        guard team.mayTakeBack else { return .empty }
        return HTML("<p class=\"quiet after-button\">\(texts.team.afterTakeBack(receiver))</p>")
    }

    private var takeBack: HTML {
        guard team.mayTakeBack else { return .empty }
        return PostForm(
            action: Paths.release(team.family.id, release.id, "take-back"),
            hidden: [HiddenField("edition", String(release.edition))], isInline: true,
            content: SubmitButton(texts.team.takeBack, kind: .quiet, about: receiver).html
        ).html
    }
}
