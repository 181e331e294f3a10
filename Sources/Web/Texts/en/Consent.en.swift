import Domain

extension ConsentTexts {
    static let en = ConsentTexts(
        title: "Consents",
        waitsForYou: "Waiting for your answer",
        agreed: "What was said yes to",
        asked: "Waiting for answers",
        earlier: "No longer in use",
        none: "Nobody has asked to see anything yet.",
        open: "See more",
        seeAndChange: "See and change",
        about: { "What \($0) may see" },
        question: {
            "May \($0.receiver) see the plan for \($0.whom) about \($0.areas) until \($0.until)?"
        },
        could: { "\($0.receiver) could see the plan for \($0.whom) about \($0.areas)." },
        openedAll: "They see it as soon as everyone has said yes.",
        openedByHand: "When everyone has said yes, the family coordinator shares it with them.",
        notAllShared: "More than this was said yes to, but the rest is not shared.",
        state: { state in
            switch state {
            case .waiting: "Waiting for answers"
            case .holds: "In force"
            case .declined: "Said no to"
            case .withdrawn: "Taken back"
            case .ended: "Over"
            case .calledOff: "Not asked any more"
            }
        },
        endsSoon: "Ends soon",
        waitsFor: { "Waiting for \($0). Nothing is open yet." },
        differ: "Each of you said yes to a different part. So nothing is open yet.",
        holdsUntil: { "In force until \($0)." },
        restWaitsFor: { "\($0) has not answered. The rest is not open." },
        declinedBy: { "\($0) said no. Nothing is open." },
        withdrawnBy: { "\($0) took it back. Nothing is open." },
        endedOn: { "It ended \($0)." },
        calledOff: "The family coordinator no longer asks for this.",
        whoDecides: "Who decides, and what they have said",
        you: "You",
        fromYou: "you",
        silent: { $0 == "You" ? "You have not answered yet" : "\($0) has not answered yet" },
        gave: { name, day, part in "\(name) said yes\(part ? " to a part" : ""), \(day)" },
        declined: { "\($0) said no, \($1)" },
        withdrew: { "\($0) took it back, \($1)" },
        giftIs: { "The plan for \($0.whom) about \($0.areas), until \($0.until)." },
        onPaper: { "On paper, written in by \($0)." },
        aloud: { "Told to \($0), who wrote it in." },
        openSheet: "Download the sheet",
        sheetOf: { "that \($0) signed" },
        sheetFile: "consent",
        heard: { "Talk with \($0) first, and hear what \($0) thinks." },
        weighsMuch: { "Talk with \($0) first. What \($0) thinks counts for much." },
        yours: "This is yours to decide. Your parents do not see it.",
        yoursButSeen: "This is yours to decide. Your parents can see it, but not answer for you.",
        keptFrom: { "This is not shown to \($0)." },
        yourAnswer: "What do you answer?",
        yourChange: "Do you want to change anything?",
        yesToAll: "Yes, to all of this",
        yesToPart: "Yes, to a part",
        change: "Change what they may see",
        partLead: "Leave ticked what they may see.",
        partPersons: "Who in the family?",
        common: "What is about the whole family",
        no: "No",
        withdraw: "Take back",
        renew: "Renew for a year",
        giveAgain: "Say yes again",
        lookFirst: "You see what changes before anything is saved.",
        nextStep: "See what changes",
        before: { step in
            switch step {
            case .yes: "Before you say yes"
            case .no: "Before you say no"
            case .withdrawal: "Before you take it back"
            }
        },
        confirm: { step in
            switch step {
            case .yes: "Say yes"
            case .no: "Say no"
            case .withdrawal: "Take back"
            }
        },
        goBack: "Go back without changing anything",
        youSayYesTo: {
            "You say yes to \($0.receiver) seeing the plan for \($0.whom) about \($0.areas) "
                + "until \($0.until)."
        },
        willSee: { "\($0) will see this" },
        willSeeWhenAll: { "\($0) will see this when everyone has said yes" },
        willNotSee: { "\($0) will no longer see this" },
        changesNothing: { "\($0) sees the same afterwards as now." },
        seesNothingYet:
            "There is nothing in this part of the plan yet. They will see what comes.",
        nothingElse: "Nothing else changes. The plan stays as it is.",
        alsoMustSayYes: { "\($0) must also say yes. Before that they see nothing of this." },
        atOnce: "It works at once.",
        canTakeBack: "You can take it back whenever you want.",
        sharedLater: "The family coordinator must share it with them before they see anything.",
        said: { step in
            switch step {
            case .yes: "Thank you. You have said yes."
            case .no: "Thank you. You have said no."
            case .withdrawal: "You have taken it back. They no longer see it."
            }
        },
        saidWaits: { "Thank you. You have said yes. Now we wait for \($0)." },
        everyonesTitle: { "What \($0) will see if everyone says yes" },
        everyonesLead: "As the plan is today, with what they see already.",
        ask: "Ask for consent",
        askLead:
            "Nobody outside the family sees anything before those who decide have said yes. "
            + "Fill it in together with the family if you can.",
        receivers: "Who may see?",
        search: "Search for a service or a person",
        searchHint: "Those you have ticked stay.",
        searchButton: "Search",
        noneFound: { "Nobody is called anything with “\($0)”." },
        moreFound: { "There are \($0) more. Search to find them." },
        noReceivers: "Choose at least one who may see.",
        opens: "When may they see it?",
        opensChoice: "As soon as everyone has said yes",
        keepFrom: "Keep the question from one in the family",
        keepFromHint:
            "Only where needed, and only from somebody who does not decide about this. "
            + "Whoever it is kept from does not see that there is anything.",
        keepFromNobody: "Not kept from anybody",
        decidesSelf: { "\($0) must say yes to this, and must be told of it." },
        seeWho: "See who must say yes",
        mustSayYes: { "These must say yes: \($0)." },
        askNow: "Ask for consent",
        nobodyDecides: { "It is not written down who decides for \($0)." },
        writeResponsibility: "First write who has parental responsibility",
        askFirst:
            "Nobody has said yes to them seeing this. Ask for consent first, "
            + "then you can share it.",
        askFirstLink: "Ask for consent",
        askedNow: "Asked. Nothing is open before all who decide have said yes.",
        seeEveryones: "See what they would see",
        seeNow: "See what they see now",
        record: "Write in an answer on paper, or a no",
        recordLead:
            "A yes must be signed. Take a picture of the sheet. A no can be said, "
            + "and needs no sheet.",
        holder: "Who has answered?",
        decision: "What did they answer?",
        decisionOf: { step in
            switch step {
            case .yes: "Yes, to what is ticked below"
            case .no: "No"
            case .withdrawal: "Takes back a yes"
            }
        },
        sheet: "The signed sheet",
        sheetHint: "PDF or picture (JPEG, PNG), 4 MB at most. Only for a yes.",
        write: "Write in the answer",
        notGiven: "The one you chose has not said yes to this. Choose “No” instead.",
        recorded: "The answer is written in.",
        callOff: "Stop asking for this",
        afterCallOff: { "Then nobody can answer, and \($0) does not see this." },
        askAgain: "Ask for another year",
        afterAskAgain: "Those who decide are asked again. What they said yes to holds meanwhile.",
        todayEnds: { "The consent to \($0) ends \($1)." },
        todayWaits: { "The consent to \($0) has waited for answers since \($1)." },
        openConsent: "See the consent",
        asksYou: { "May \($0) see a part of the plan?" },
        answerNow: "See and answer",
        noSheet: "A yes on paper needs the sheet. Add a picture of it.",
        unreadableSheet:
            "The file must be PDF, JPEG or PNG, and 4 MB at most. Try another picture.",
        picture: "Who sees what, as a picture",
        pictureSummary: { open, asked in
            switch (open, asked) {
            case (0, 0): "Nobody outside the family sees anything now."
            case (let open, 0): "\(open) outside the family can see something."
            case (0, let asked):
                "Nobody outside the family sees anything now. \(asked) waiting for answers."
            default: "\(open) outside the family can see something. \(asked) waiting for answers."
            }
        },
        asTable: "Show as table",
        who: "Who",
        what: "About what",
        how: "How it stands",
        lineOpen: "said yes to",
        lineAsked: "asked",
        lineEnded: "no longer")
}
