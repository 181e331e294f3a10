import Instruments

extension ImportWords {
    static let nn: @Sendable (ImportProblem) -> String = { problem in
        switch problem {
        case .notJSON(let line): "Fila er ikkje gyldig JSON. Sjå linje \(line)."
        case .notTable(let line): "Fila er ikkje ein gyldig tabell. Sjå linje \(line)."
        case .otherResource(let name): "Fila er ikkje eit spørjeskjema, men «\(name)»."
        case .missingColumns(let names): "Kolonnar manglar: \(names.joined(separator: ", "))."
        case .tooBig(let bytes): "Fila er større enn \(bytes / 1_048_576) MB."
        case .tooDeep(let levels): "Meir enn \(levels) nivå under kvarandre."
        case .tooManyItems(let most): "Fleire enn \(most) linjer."
        case .tooManyOptions(let most): "Fleire enn \(most) svarval."
        case .noQuestions: "Det er ingen spørsmål i fila."
        case .missing: "Manglar."
        case .wrongKind(let kind): "Skulle vore \(nn(kind))."
        case .twice(let name): "Står to gonger: \(name)."
        case .unknownWord(let word, let known):
            "«\(word)» er ukjent. Kan vere: \(known.joined(separator: ", "))."
        case .badName(let name): "«\(name)» kan ikkje vere eit namn."
        case .modifies(let name): "\(name) endrar tydinga, og er ukjend her."
        case .itemTwice(let words):
            words.isEmpty
                ? "Namnet er brukt før." : "Namnet er brukt før: \(beginnings(words, ("«", "»")))."
        case .optionsWithoutChoice: "Har svarval, men er ikkje eit val."
        case .choiceWithoutOptions: "Er eit val, men har ingen svarval."
        case .optionTwice(let value): "Svarvalet «\(value)» står to gonger."
        case .badOption(let text): "«\(text)» er ikkje eit svarval. Skriv kode, komma og tekst."
        case .bothOptionsAndList: "Har både eigne svarval og ei liste."
        case .weightIsNoNumber: "Poenget er ikkje eit tal."
        case .initialOfGroup: "Ei overskrift eller tekst kan ikkje ha eit svar frå før."
        case .initialDoesNotFit: "Svaret som står frå før, passar ikkje."
        case .severalInitials: "Fleire svar frå før, men berre eitt er mogleg."
        case .initialBesideOptions: "Merk svarvalet som står frå før, i staden for å skrive svaret."
        case .itemsUnderDisplay: "Ein tekst kan ikkje ha noko under seg."
        case .displayCannot(let what): "Ein tekst kan ikkje vere «\(what)»."
        case .emptyGroup: "Overskrifta har ingenting under seg."
        case .lengthDoesNotFit: "Lengda passar ikkje til spørsmålet."
        case .boundsDoNotFit: "Grensene passar ikkje til spørsmålet."
        case .conditionOnMissing(let question): "Er avhengig av \(question), som ikkje finst."
        case .conditionOnItself: "Er avhengig av seg sjølv."
        case .conditionsInCircle: "Er avhengig av eit spørsmål som er avhengig av dette."
        case .conditionOnNoQuestion(let question):
            "Er avhengig av \(question), som ikkje er eit spørsmål."
        case .conditionsWithoutJoin: "Sei om alle vilkåra må gjelde, eller eitt (enableBehavior)."
        case .testDoesNotFit(let test): "«\(test.rawValue)» kan ikkje brukast på dette svaret."
        case .answerDoesNotFit: "Svaret i vilkåret passar ikkje til spørsmålet."
        case .badLogic(let text): "Vilkåret kan ikkje lesast: \(text)"
        case .conditionTooLong(let most): "Vilkåret er lengre enn \(most) teikn."
        case .notInForm(let question):
            "Nøkkelen har spørsmålet \(question). Skjemaet har det ikkje."
        case .notInKey: "Nøkkelen kjenner ikkje dette spørsmålet."
        case .answersSeveral: "Kan ikkje teljast når det kan ha fleire svar."
        case .weightMissing(let value): "Svarvalet «\(value)» har ingen poeng."
        case .weightOutside(let weight, let lowest, let highest):
            "\(weight) poeng er utanfor \(lowest)–\(highest)."
        case .valueWithoutOption(let points): "Ingen svarval gir \(points) poeng."
        case .weightTwice(let points): "To svarval gir \(points) poeng."
        case .weightNotWhole(let weight): "\(weight) er ikkje eit heilt tal poeng."
        case .nothingToCount: "Ingen svarval har poeng."
        case .harmNotNamed: "Nøkkelen spør om å skade seg sjølv. Sei kva spørsmål det er."
        case .harmAnswersDoNotFit: "Desse svara kan ikkje varsle på dette spørsmålet."
        case .pointsDoNotFit(let lowest, let highest):
            highest - lowest > 10
                ? "Treng svarval med poeng, eller eit heilt tal med grensene \(lowest) og \(highest)."
                : "Treng svarval med poeng frå \(lowest) til \(highest)."
        case .languageNotSaid: "Sei kva språk teksten er skriven på."
        case .unknownElement: "Er ukjent her."
        case .unknownExtension(let url): "Utvidinga er ukjend her: \(url)"
        case .kindLeftOut(let kind): "Spørsmål av typen \(kind) blir ikkje stilte her."
        case .underLeftOut: "Står under noko som ikkje kjem med."
        case .conditionsLeftOut(let text):
            "Vilkåret kan ikkje seiast her. Alle blir spurde. \(text)"
        case .conditionOnLeftOut(let question):
            "Er avhengig av \(question), som ikkje kjem med. Alle blir spurde."
        case .listElsewhere(let address): "Svarvala ligg ein annan stad: \(address)"
        case .valueLeftOut(let value): "Blir ikkje brukt her: \(value)"
        case .blankMayDiffer(let text):
            "REDCap kan telje eit tomt felt som 0. Her er eit spørsmål utan svar aldri meir "
                + "eller mindre. \(text)"
        case .keyLeavesOut(let what): nn(what)
        case .listUnused(let name): "Ingen spørsmål bruker lista «\(name)»."
        case .markupLeftOut(let text): "Formatering er teken ut av teksten: \(text)"
        case .pipingAsItStands(let field): "Viser til eit anna felt, og blir ståande slik: \(field)"
        case .firstFieldAsked:
            "Det første feltet er ofte namnet på rada. Dette blir spurt om. Ta det ut av fila om det ikkje er eit spørsmål."
        case .cannotSay(let what): "Fila har ikkje plass til: \(elementsNn[what] ?? what)"
        case .renamed(let name): "Heiter \(name) i fila."
        }
    }

    private static func nn(_ what: KeyLeavesOut) -> String {
        switch what {
        case .question: "Nøkkelen har ikkje dette spørsmålet."
        case .conditions: "Vilkåret gjeld ikkje når nøkkelen tel. Alle blir spurde."
        case .required: "Ingen må svare. Det kan alltid stå ope."
        case .initial: "Ingen svar er valde på førehand."
        case .length: "Grensa for lengd blir ikkje brukt."
        case .ownAnswer: "Andre svar enn vala har ingen poeng, og blir ikkje tekne med."
        case .ownWords: "Feltet for eigne ord finst ikkje i nøkkelen."
        case .repeats: "Delen blir spurd éin gong."
        }
    }

    private static func nn(_ kind: ExpectedKind) -> String {
        switch kind {
        case .text: "ein tekst"
        case .wholeNumber: "eit heilt tal"
        case .number: "eit tal"
        case .trueOrFalse: "true eller false"
        case .list: "ei liste"
        case .object: "eit objekt"
        case .date: "ein dato, slik: 2026-11-22, 2026-11 eller 2026"
        }
    }

    /// What a dictionary has no room for, in words.
    private static let elementsNn = [
        "title": "tittel",
        "description": "innleiing",
        "url": "adressa ho er gitt ut på",
        "version": "utgåve",
        "publisher": "utgivar",
        "name": "namn for maskiner",
        "language": "språk",
        "status": "om ho er i bruk eller eit utkast",
        "translations": "omsetjingar",
        "initial": "svar vald på førehand",
        "maxLength": "grense for lengd",
        "own words": "felt for eigne ord",
        "open-choice": "andre svar enn vala",
        "repeats": "at han kan fyllast ut fleire gonger",
        "system": "kodesystem",
        "weight": "poeng som er eit anna tal enn koden",
        "option": "svarval med desse teikna",
        "enableWhen": "vilkåret",
        "items under a question": "spørsmål under eit spørsmål",
        "a group without words": "ein del utan overskrift",
        "headings under headings": "overskrift under overskrift",
    ]
}
