import Domain
import Instruments
import Storage
import TestSupport
import UseCases

/// A town of families and callers, real and modelled side by side: every operation is done through
/// the program and told to the model. A class, because each operation changes it, one at a time.
final class Stage {
    let vault: TestVault
    let site: Site
    let wall = Wall()
    let questionnaires: Questionnaires
    let birthdays = Birthdays()
    var town = Town()
    var dice: Dice
    /// Whether what has a page is done through it.
    let usesPages: Bool
    var callers: [String: Caller] = [:]
    /// Everyone by identity, in the order they came.
    var people: [String] = []
    /// Who is who, for telling.
    var names: [String: String] = [:]
    var families: [String] = []
    var editionOfFamily: [String: Int] = [:]
    var rounds: [String: Round] = [:]
    var alerts: [OpenAlert] = []
    var links: [SentLink] = []
    var planVersions: [String: [String]] = [:]
    /// How far each family has come, where it is no longer at the beginning.
    var phases: [String: String] = [:]
    /// Who is responsible for each action.
    var doers: [String: String] = [:]
    var tokens: [String: (token: String, at: Int)] = [:]
    var tally = Tally()
    /// Hears what the program tells of each change.
    var ear: AsyncStream<LiveNews>.Iterator
    /// What was done, in words; kept only when somebody will read it.
    var story: [String]?
    var elsewhere = Municipality(id: anID(), name: Name(trusted: "Annetsted"))
    var secondService: Service

    /// One round of mapping in a family, and who has answered.
    struct Round {
        let id: MappingID
        /// The answers to each sheet about each member.
        var answered: [String: String] = [:]
    }

    /// An alarming answer that waits for the coordinator.
    struct OpenAlert {
        let id: AlertID
        let household: String
    }

    init(seed: UInt64, usesPages: Bool, tells: Bool = false) async throws {
        vault = try await aVault(inMemory: true)
        questionnaires = Questionnaires(catalog: try Catalog.shipped())
        site = Site(vault, questionnaires, wall)
        ear = Stage.ear(of: vault)
        self.usesPages = usesPages
        dice = Dice(seed: seed, throwing: -1)
        secondService = aService(in: vault.municipality.id, name: "Helsestasjonen", .healthClinic)
        story = tells ? [] : nil
        tick(seconds: 0)
        try await found()
    }

    private static func ear(of vault: TestVault) -> AsyncStream<LiveNews>.Iterator {
        let news = vault.installation.news.news()
        let stream = AsyncStream<LiveNews> { continuation in
            let hearing = Task {
                for await item in news { continuation.yield(item) }
                continuation.finish()
            }
            continuation.onTermination = { _ in hearing.cancel() }
        }
        return stream.makeAsyncIterator()
    }

    var today: Day { wall.today }
    var files: CaseFiles { CaseFiles(vault: vault.vault, clock: wall.clock) }

    /// Moves the clock of both.
    func tick(seconds: Int) {
        wall.pass(seconds: seconds)
        town.now = wall.now.milliseconds
        town.today = wall.today.number
    }

    func tell(_ sentence: @autoclosure () -> String) {
        if story != nil { story?.append(sentence()) }
    }

    func name(_ id: String?) -> String { id.map { names[$0] ?? $0 } ?? "the family" }

    /// The token of a session that has just begun, or did so lately.
    func token(of reader: String) async throws -> String {
        if let kept = tokens[reader], town.now - kept.at < 600_000 { return kept.token }
        let token = try await vault.installation.sessions.start(
            for: AccountID(trusted: reader), at: wall.now)
        tokens[reader] = (token, town.now)
        return token
    }
}

/// The program and the model disagree.
struct WrongAnswer: Error, CustomStringConvertible {
    let what: String
    var description: String { what }
}
