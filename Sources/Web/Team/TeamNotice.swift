import Domain
import HTML
import UseCases

/// What was just done with a release, with the way to undo it. It travels in the address as the
/// release's identity; the edition is read anew.
struct TeamNotice {
    enum Kind: String, CaseIterable {
        case takenBack = "taken-back"
        case shared
    }

    let kind: Kind
    let release: ReleaseID

    /// Nil when the address says nothing of a release.
    init?(_ value: (String) -> String?) {
        for kind in Kind.allCases {
            guard let text = value(kind.rawValue), let id = ReleaseID(text) else { continue }
            self.kind = kind
            release = id
            return
        }
        return nil
    }

    static func path(_ kind: Kind, _ family: FamilyID, _ release: ReleaseID) -> Path {
        Paths.team(family).with(kind.rawValue, release.text)
    }

    /// Nothing for a release that is not there, or that has changed since.
    func html(_ team: Team, _ texts: Texts, to caller: Caller) -> HTML {
        guard let release = team.releases.first(where: { $0.id == release }),
            (release.takenBackAt != nil) == (kind == .takenBack)
        else { return .empty }
        let receiver = team.helpers.name(of: release.receiver) ?? texts.team.somebody
        return PageNotice(
            .saved(undo: mayUndo(release, team, caller) ? undo(release, team, texts) : nil),
            words(receiver, texts.team)
        ).html
    }

    /// What one took back, only oneself lets stand again.
    private func mayUndo(_ release: Release, _ team: Team, _ caller: Caller) -> Bool {
        kind == .takenBack ? release.takenBackBy == caller.author : team.mayTakeBack
    }

    private func words(_ receiver: String, _ texts: TeamTexts) -> String {
        switch kind {
        case .takenBack: texts.takenBackNow(receiver)
        case .shared: texts.sharedNow(receiver)
        }
    }

    private func undo(_ release: Release, _ team: Team, _ texts: Texts) -> UndoButton {
        let verb = kind == .takenBack ? "restore" : "take-back"
        return UndoButton(
            texts.shared.undo, action: Paths.release(team.family.id, release.id, verb),
            hidden: [HiddenField("edition", String(release.edition))])
    }
}
