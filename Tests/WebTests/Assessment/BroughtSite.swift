import Domain
import HTTPTypes
import Instruments
import TestSupport
import UseCases

@testable import Web

/// A site with an administrator who brings questionnaires, and files as somebody might have made
/// them.
struct BroughtSite {
    let site: TestSite
    let admin: Account

    init(site: TestSite, admin: Account) {
        self.site = site
        self.admin = admin
    }

    init() async throws {
        site = try await TestSite()
        admin = anAccount(.administrator, in: site.vault.municipality.id, name: "Ada")
        try await site.vault.installation.founding.add([admin])
    }

    func send(_ path: String, _ fields: [(String, String)]) async throws -> TestSite.Reply {
        let parts = fields.map { name, value in
            "--X\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        return try await site.ask(
            .post, path, as: admin,
            headers: [.contentType: "multipart/form-data; boundary=X"],
            bytes: Array((parts.joined() + "--X--\r\n").utf8))
    }

    func keep(_ fields: [(String, String)]) async throws -> TestSite.Reply {
        try await send("/catalogue/import/keep", fields)
    }

    /// Presses the button of the page that shows what it becomes.
    func confirm(
        _ fields: [(String, String)], on page: TestSite.Reply, _ more: [(String, String)] = []
    ) async throws -> TestSite.Reply {
        try await keep(fields + [("brought-seen", page.hidden("brought-seen"))] + more)
    }

    func see(_ path: String) async throws -> TestSite.Reply {
        try await site.ask(.get, path, as: admin)
    }

    /// Attests the licence and switches it on.
    func use(_ questionnaire: InstrumentID) async throws {
        let town = site.vault.municipality.id
        let said = Said(by: .account(admin.id), at: .testNow)
        try await site.vault.vault.change { session in
            let shelves = try session.municipality(town)
            try shelves.set(
                Attestation(
                    id: anID(), questionnaire: questionnaire.rawValue,
                    words: Words(trusted: "Avtale"), from: .testToday, until: nil,
                    paper: Words(trusted: "Sak 1"), said: said))
            try shelves.set(InstrumentChoice(questionnaire.rawValue, isOn: true, said: said))
        }
    }
}

/// Invented words in the structure of a key, as each kind of file would have them.
struct InventedFile {
    let key: Instrument

    /// Named otherwise than in the key, under a heading, with a text to read.
    var fhir: String {
        let items = key.items.map { item in
            item.isWide ? number(item) : choice(item)
        }.joined(separator: ",")
        return """
            {"resourceType": "Questionnaire", "status": "active", "id": "invented",
             "language": "nb-NO", "title": "Oppdiktet",
             "item": [{"linkId": "1", "type": "group", "text": "Om uka som gikk", "item": [
               {"linkId": "read", "type": "display", "text": "Svar slik du har det."}, \(items)]}]}
            """
    }

    private func choice(_ item: Item) -> String {
        let options = item.range.map { points in
            """
            {"valueCoding": {"code": "a\(points)", "display": "Svar \(points)"}, "extension": [
              {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue",
               "valueDecimal": \(points)}]}
            """
        }.joined(separator: ",")
        return """
            {"linkId": "/x/\(item.id.rawValue)", "type": "choice", "required": true,
             "text": "Påstand \(item.id.rawValue)", "answerOption": [\(options)]}
            """
    }

    private func number(_ item: Item) -> String {
        let bounds = [("minValue", item.range.lowerBound), ("maxValue", item.range.upperBound)].map
        {
            #"{"url": "http://hl7.org/fhir/StructureDefinition/\#($0)", "valueInteger": \#($1)}"#
        }.joined(separator: ",")
        return """
            {"linkId": "/x/\(item.id.rawValue)", "type": "integer",
             "text": "Påstand \(item.id.rawValue)", "extension": [\(bounds)]}
            """
    }

    /// As a project's dictionary: the record first, formatting in the words, names with letters.
    var redcap: String {
        let head =
            "field_name,form_name,field_type,field_label,select_choices_or_calculations,required_field"
        let rows = key.items.map { item in
            let name = "inv_\(item.id.rawValue)"
            let label = "<b>Påstand \(item.id.rawValue)</b>"
            if item.isWide { return "\(name),invented,slider,\(label),," }
            let options = item.range.map { "\($0), Svar \($0)" }.joined(separator: " | ")
            return "\(name),invented,radio,\(label),\"\(options)\",y"
        }
        return ([head, "study_id,invented,text,ID,,"] + rows).joined(separator: "\n") + "\n"
    }
}
