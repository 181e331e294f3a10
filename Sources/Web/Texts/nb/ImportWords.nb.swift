import Instruments

extension ImportWords {
    static let nb: @Sendable (ImportProblem) -> String = { problem in
        switch problem {
        case .notJSON(let line): "Filen er ikke gyldig JSON. Se linje \(line)."
        case .notTable(let line): "Filen er ikke en gyldig tabell. Se linje \(line)."
        case .otherResource(let name): "Filen er ikke et spørreskjema, men «\(name)»."
        case .missingColumns(let names): "Kolonner mangler: \(names.joined(separator: ", "))."
        case .tooBig(let bytes): "Filen er større enn \(bytes / 1_048_576) MB."
        case .tooDeep(let levels): "Mer enn \(levels) nivåer under hverandre."
        case .tooManyItems(let most): "Flere enn \(most) linjer."
        case .tooManyOptions(let most): "Flere enn \(most) svarvalg."
        case .noQuestions: "Det er ingen spørsmål i filen."
        case .missing: "Mangler."
        case .wrongKind(let kind): "Skulle vært \(nb(kind))."
        case .twice(let name): "Står to ganger: \(name)."
        case .unknownWord(let word, let known):
            "«\(word)» er ukjent. Kan være: \(known.joined(separator: ", "))."
        case .badName(let name): "«\(name)» kan ikke være et navn."
        case .modifies(let name): "\(name) endrer betydningen, og er ukjent her."
        case .itemTwice(let words):
            words.isEmpty
                ? "Navnet er brukt før." : "Navnet er brukt før: \(beginnings(words, ("«", "»")))."
        case .optionsWithoutChoice: "Har svarvalg, men er ikke et valg."
        case .choiceWithoutOptions: "Er et valg, men har ingen svarvalg."
        case .optionTwice(let value): "Svarvalget «\(value)» står to ganger."
        case .badOption(let text): "«\(text)» er ikke et svarvalg. Skriv kode, komma og tekst."
        case .bothOptionsAndList: "Har både egne svarvalg og en liste."
        case .weightIsNoNumber: "Poenget er ikke et tall."
        case .initialOfGroup: "En overskrift eller tekst kan ikke ha et svar fra før."
        case .initialDoesNotFit: "Svaret som står fra før, passer ikke."
        case .severalInitials: "Flere svar fra før, men bare ett er mulig."
        case .initialBesideOptions:
            "Merk svarvalget som står fra før, i stedet for å skrive svaret."
        case .itemsUnderDisplay: "En tekst kan ikke ha noe under seg."
        case .displayCannot(let what): "En tekst kan ikke være «\(what)»."
        case .emptyGroup: "Overskriften har ingenting under seg."
        case .lengthDoesNotFit: "Lengden passer ikke til spørsmålet."
        case .boundsDoNotFit: "Grensene passer ikke til spørsmålet."
        case .conditionOnMissing(let question): "Avhenger av \(question), som ikke finnes."
        case .conditionOnItself: "Avhenger av seg selv."
        case .conditionsInCircle: "Avhenger av et spørsmål som avhenger av dette."
        case .conditionOnNoQuestion(let question):
            "Avhenger av \(question), som ikke er et spørsmål."
        case .conditionsWithoutJoin: "Si om alle vilkårene må gjelde, eller ett (enableBehavior)."
        case .testDoesNotFit(let test): "«\(test.rawValue)» kan ikke brukes på dette svaret."
        case .answerDoesNotFit: "Svaret i vilkåret passer ikke til spørsmålet."
        case .badLogic(let text): "Vilkåret kan ikke leses: \(text)"
        case .conditionTooLong(let most): "Vilkåret er lengre enn \(most) tegn."
        case .notInForm(let question): "Nøkkelen har spørsmålet \(question). Skjemaet har det ikke."
        case .notInKey: "Nøkkelen kjenner ikke dette spørsmålet."
        case .answersSeveral: "Kan ikke telles når det kan ha flere svar."
        case .weightMissing(let value): "Svarvalget «\(value)» har ingen poeng."
        case .weightOutside(let weight, let lowest, let highest):
            "\(weight) poeng er utenfor \(lowest)–\(highest)."
        case .valueWithoutOption(let points): "Ingen svarvalg gir \(points) poeng."
        case .weightTwice(let points): "To svarvalg gir \(points) poeng."
        case .weightNotWhole(let weight): "\(weight) er ikke et helt antall poeng."
        case .nothingToCount: "Ingen svarvalg har poeng."
        case .harmNotNamed: "Nøkkelen spør om å skade seg selv. Si hvilket spørsmål det er."
        case .harmAnswersDoNotFit: "Disse svarene kan ikke varsle på dette spørsmålet."
        case .pointsDoNotFit(let lowest, let highest):
            highest - lowest > 10
                ? "Trenger svarvalg med poeng, eller et helt tall med grensene \(lowest) og \(highest)."
                : "Trenger svarvalg med poeng fra \(lowest) til \(highest)."
        case .languageNotSaid: "Si hvilket språk teksten er skrevet på."
        case .unknownElement: "Er ukjent her."
        case .unknownExtension(let url): "Utvidelsen er ukjent her: \(url)"
        case .kindLeftOut(let kind): "Spørsmål av typen \(kind) stilles ikke her."
        case .underLeftOut: "Står under noe som ikke kommer med."
        case .conditionsLeftOut(let text): "Vilkåret kan ikke sies her. Alle blir spurt. \(text)"
        case .conditionOnLeftOut(let question):
            "Avhenger av \(question), som ikke kommer med. Alle blir spurt."
        case .listElsewhere(let address): "Svarvalgene ligger et annet sted: \(address)"
        case .valueLeftOut(let value): "Brukes ikke her: \(value)"
        case .blankMayDiffer(let text):
            "REDCap kan telle et tomt felt som 0. Her er et ubesvart spørsmål aldri mer "
                + "eller mindre. \(text)"
        case .keyLeavesOut(let what): nb(what)
        case .listUnused(let name): "Ingen spørsmål bruker listen «\(name)»."
        case .markupLeftOut(let text): "Formatering er tatt ut av teksten: \(text)"
        case .pipingAsItStands(let field): "Viser til et annet felt, og blir stående slik: \(field)"
        case .firstFieldAsked:
            "Det første feltet er ofte navnet på raden. Dette blir spurt om. Ta det ut av filen hvis det ikke er et spørsmål."
        case .cannotSay(let what): "Filen har ikke plass til: \(elementsNb[what] ?? what)"
        case .renamed(let name): "Heter \(name) i filen."
        }
    }

    private static func nb(_ what: KeyLeavesOut) -> String {
        switch what {
        case .question: "Nøkkelen har ikke dette spørsmålet."
        case .conditions: "Vilkåret gjelder ikke når nøkkelen teller. Alle blir spurt."
        case .required: "Ingen må svare. Det kan alltid stå åpent."
        case .initial: "Ingen svar er valgt på forhånd."
        case .length: "Grensen for lengde brukes ikke."
        case .ownAnswer: "Andre svar enn valgene har ingen poeng, og tas ikke med."
        case .ownWords: "Feltet for egne ord finnes ikke i nøkkelen."
        case .repeats: "Delen spørres én gang."
        }
    }

    private static func nb(_ kind: ExpectedKind) -> String {
        switch kind {
        case .text: "en tekst"
        case .wholeNumber: "et helt tall"
        case .number: "et tall"
        case .trueOrFalse: "true eller false"
        case .list: "en liste"
        case .object: "et objekt"
        case .date: "en dato, slik: 2026-11-22, 2026-11 eller 2026"
        }
    }

    /// What a dictionary has no room for, in words.
    private static let elementsNb = [
        "title": "tittel",
        "description": "innledning",
        "url": "adressen den er utgitt på",
        "version": "utgave",
        "publisher": "utgiver",
        "name": "navn for maskiner",
        "language": "språk",
        "status": "om den er i bruk eller et utkast",
        "translations": "oversettelser",
        "initial": "svar valgt på forhånd",
        "maxLength": "grense for lengde",
        "own words": "felt for egne ord",
        "open-choice": "andre svar enn valgene",
        "repeats": "at den kan fylles ut flere ganger",
        "system": "kodesystem",
        "weight": "poeng som er et annet tall enn koden",
        "option": "svarvalg med disse tegnene",
        "enableWhen": "vilkåret",
        "items under a question": "spørsmål under et spørsmål",
        "a group without words": "en del uten overskrift",
        "headings under headings": "overskrift under overskrift",
    ]
}
