import Domain
import HTML
import Instruments
import UseCases

/// What several voices said about one child in a round: a column each, never one number.
struct VoicesView {
    let heard: SideBySide
    let profile: FamilyProfile
    let catalog: AskedCatalogue
    let context: SignedInContext

    private var texts: AssessmentTexts { context.texts.assessment }
    private var words: ResultTexts { texts.results }
    private var isFamily: Bool { context.account.role.isFamily }

    /// Nil where the questionnaire has no words to show it by.
    var picture: VoicesPicture? {
        guard let first = heard.voices.first, let named = instrumentWords(first) else { return nil }
        let scales = heard.scales.filter(isSpokenOf)
        let seen = scales.map(isAlike)
        let unlike = zip(scales, seen).filter { $1 == false }.map { named.name(of: $0.0) }
        let title =
            heard.isAboutAreas ? words.lifeAreas : isFamily ? named.plainTitle : named.title
        return VoicesPicture(
            title: words.about(profile.known.called(heard.person), title),
            summary: unlike.isEmpty
                ? seen.contains(true) ? words.seeAlike : "" : words.seeUnlike(unlike),
            voices: heard.voices.map(head), lines: scales.map { line($0, named) },
            words: VoicesWords(
                scale: words.scale, picture: words.picture, compared: words.compared))
    }

    /// A part of life that nobody said anything about needs no line.
    private func isSpokenOf(_ id: ScaleID) -> Bool {
        !heard.isAboutAreas || heard.voices.contains { $0.rating(id) != nil }
    }

    private func head(_ voice: HeardVoice) -> String {
        let who = TellerWords(profile: profile, texts: context.texts)
            .who(voice.teller, about: heard.person)
        return words.voice(who.withCapital, context.texts.days.say(voice.on, on: profile.today))
    }

    private func line(_ id: ScaleID, _ named: InstrumentTexts) -> VoicesLine {
        VoicesLine(
            name: named.name(of: id), places: heard.voices.map { place($0, id) },
            said: heard.voices.map { said($0, id) }, compared: compared(id))
    }

    /// From what asks a lot to what gives strength, whichever way the scale counts.
    private func place(_ voice: HeardVoice, _ id: ScaleID) -> Double? {
        if heard.isAboutAreas { return voice.rating(id).map { Double($0 - 1) / 4 } }
        guard let scale = voice.instrument.scale(id), let score = voice.result(on: id)?.score,
            scale.bounds.upperBound > scale.bounds.lowerBound
        else { return nil }
        let share =
            (score.value - scale.bounds.lowerBound)
            / (scale.bounds.upperBound - scale.bounds.lowerBound)
        return scale.higherIs == .better ? share : 1 - share
    }

    private func said(_ voice: HeardVoice, _ id: ScaleID) -> String {
        if heard.isAboutAreas { return voice.rating(id).map(texts.rating) ?? "–" }
        guard let scale = voice.instrument.scale(id), let result = voice.result(on: id),
            let named = instrumentWords(voice)
        else { return "–" }
        let numbers = ScoreWords(
            scale: scale, words: named, texts: context.texts,
            isPast: heard.round.id != profile.rounds.first?.id)
        return isFamily ? numbers.plain(result) : numbers.say(result)
    }

    private func compared(_ id: ScaleID) -> String {
        isAlike(id).map { $0 ? words.alike : words.unlike } ?? words.cannotCompare
    }

    /// Alike where the words for all voices are the same; where there are no words, where the
    /// numbers are. Nil where fewer than two have a score.
    private func isAlike(_ id: ScaleID) -> Bool? {
        if heard.isAboutAreas {
            let said = heard.voices.compactMap { $0.rating(id) }.map { ($0 - 3).signum() }
            return said.count > 1 ? Set(said).count == 1 : nil
        }
        let scores = heard.voices.compactMap { $0.result(on: id)?.score }
        guard scores.count > 1 else { return nil }
        let labels = scores.compactMap { $0.band?.label }
        return labels.count == scores.count
            ? Set(labels).count == 1 : Set(scores.map(\.value)).count == 1
    }

    private func instrumentWords(_ voice: HeardVoice) -> InstrumentTexts? {
        catalog.texts(voice.instrument.id, InstrumentLanguage(context.language))
    }
}

extension HeardVoice {
    /// What this voice said of a life area, from 1 (very hard) to 5 (very good).
    fileprivate func rating(_ id: ScaleID) -> Int? {
        guard case .value(let value) = response.answers[ItemID(rawValue: id.rawValue)] else {
            return nil
        }
        return value
    }
}
