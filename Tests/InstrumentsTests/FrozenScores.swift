import Testing

@testable import Instruments

/// What lay in a database before the second number of these keys.
struct FrozenScore: Sendable, CustomTestStringConvertible {
    let instrument: InstrumentID
    let version: String
    let key: String
    let answers: Answers
    let scores: String

    var testDescription: String { instrument.rawValue }

    static let all = [phq9, sdq, lifeSatisfaction]
}

extension FrozenScore {
    static let phq9 = FrozenScore(
        instrument: "phq9", version: "PHQ-9",
        key: #"""
            {"audience":{"from":18,"who":"adult"},"credit":"Robert L. Spitzer, Janet B. W. W\#
            illiams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.\#
             No permission required to reproduce, translate, display or distribute.","id":"p\#
            hq9","items":[{"from":0,"id":"1","to":3},{"from":0,"id":"2","to":3},{"from":0,"i\#
            d":"3","to":3},{"from":0,"id":"4","to":3},{"from":0,"id":"5","to":3},{"from":0,"\#
            id":"6","to":3},{"from":0,"id":"7","to":3},{"from":0,"id":"8","to":3},{"from":0,\#
            "id":"9","to":3}],"keyVersion":1,"licence":"A","lifeArea":"mind","minutes":3,"no\#
            tes":"…","safety":[{"from":1,"item":"9","path":"self-harm"}],"scales":[{"bands":\#
            [{"from":0,"label":"few","leaning":"neutral","source":"Kroenke, Spitzer and Will\#
            iams 2001, doi 10.1046/j.1525-1497.2001.016009606.x","to":4},{"from":5,"label":"\#
            some","leaning":"neutral","source":"Kroenke, Spitzer and Williams 2001, doi 10.1\#
            046/j.1525-1497.2001.016009606.x","to":9},{"from":10,"label":"several","leaning"\#
            :"strain","source":"Kroenke, Spitzer and Williams 2001, doi 10.1046/j.1525-1497.\#
            2001.016009606.x","to":14},{"from":15,"label":"many","leaning":"strain","source"\#
            :"Kroenke, Spitzer and Williams 2001, doi 10.1046/j.1525-1497.2001.016009606.x",\#
            "to":19},{"from":20,"label":"very-many","leaning":"strain","source":"Kroenke, Sp\#
            itzer and Williams 2001, doi 10.1046/j.1525-1497.2001.016009606.x","to":27}],"bo\#
            unds":{"from":0,"to":27},"higherIs":"worse","id":"total","items":["1","2","3","4\#
            ","5","6","7","8","9"],"minimalImportantDifference":{"points":5,"source":"Löwe e\#
            t al. 2004, Medical Care 42(12):1194-1201"},"missing":{"atMost":2,"kind":"mean-i\#
            mputed"},"norms":[{"country":"NO","from":10,"percent":5.9,"sex":"men","source":"\#
            doi 10.1186/s12991-020-00311-5","to":27,"year":2015},{"country":"NO","from":10,"\#
            percent":9.8,"sex":"women","source":"doi 10.1186/s12991-020-00311-5","to":27,"ye\#
            ar":2015}],"rule":{"kind":"sum"},"source":"Kroenke, Spitzer and Williams 2001, d\#
            oi 10.1046/j.1525-1497.2001.016009606.x"}],"version":"PHQ-9"}
            """#,
        answers: Answers([
            "1": .value(2), "2": .value(2), "3": .value(2), "4": .value(2), "5": .value(2),
            "6":
                .value(2), "7": .value(2), "8": .declined,
        ]),
        scores: #"""
            [{"score":{"_0":{"band":{"from":15,"label":"many","leaning":"strain","source":"K\#
            roenke, Spitzer and Williams 2001, doi 10.1046\/j.1525-1497.2001.016009606.x","t\#
            o":19},"provenance":{"imputed":["8","9"],"instrument":"phq9","keyVersion":1,"mis\#
            sing":{"meanImputed":{"atMost":2}},"norms":[{"country":"NO","measure":{"share":{\#
            "from":10,"percent":5.9,"to":27}},"sex":"men","source":"doi 10.1186\/s12991-020-\#
            00311-5","year":2015},{"country":"NO","measure":{"share":{"from":10,"percent":9.\#
            8,"to":27}},"sex":"women","source":"doi 10.1186\/s12991-020-00311-5","year":2015\#
            }],"rule":{"sum":{}},"version":"PHQ-9"},"scale":"total","value":18}}}]
            """#)

    static let sdq = FrozenScore(
        instrument: "sdq-parent", version: "SDQ, 25 items, parent",
        key: #"""
            {"audience":{"from":4,"to":17,"who":"parent"},"credit":"Robert Goodman; Youthinm\#
            ind","id":"sdq-parent","items":[{"from":0,"id":"1","to":2},{"from":0,"id":"2","t\#
            o":2},{"from":0,"id":"3","to":2},{"from":0,"id":"4","to":2},{"from":0,"id":"5","\#
            to":2},{"from":0,"id":"6","to":2},{"from":0,"id":"7","reversed":true,"to":2},{"f\#
            rom":0,"id":"8","to":2},{"from":0,"id":"9","to":2},{"from":0,"id":"10","to":2},{\#
            "from":0,"id":"11","reversed":true,"to":2},{"from":0,"id":"12","to":2},{"from":0\#
            ,"id":"13","to":2},{"from":0,"id":"14","reversed":true,"to":2},{"from":0,"id":"1\#
            5","to":2},{"from":0,"id":"16","to":2},{"from":0,"id":"17","to":2},{"from":0,"id\#
            ":"18","to":2},{"from":0,"id":"19","to":2},{"from":0,"id":"20","to":2},{"from":0\#
            ,"id":"21","reversed":true,"to":2},{"from":0,"id":"22","to":2},{"from":0,"id":"2\#
            3","to":2},{"from":0,"id":"24","to":2},{"from":0,"id":"25","reversed":true,"to":\#
            2}],"keyVersion":1,"licence":"C","lifeArea":"mind","minutes":5,"notes":"…","safe\#
            ty":[],"scales":[{"bounds":{"from":0,"to":10},"higherIs":"worse","id":"emotional\#
            ","items":["3","8","13","16","24"],"missing":{"atMost":2,"kind":"mean-imputed"},\#
            "rule":{"kind":"rounded-sum"},"source":"Goodman 1997, Journal of Child Psycholog\#
            y and Psychiatry 38(5):581-586, doi 10.1111/j.1469-7610.1997.tb01545.x; scoring:\#
             Scoring the Strengths & Difficulties Questionnaire for age 4-17, 19 August 2014\#
            , as at https://pdfcoffee.com/download/scoring-the-strengths-amp-difficulties-qu\#
            estionnaire-for-age-4-17-pdf-free.html"},{"bounds":{"from":0,"to":10},"higherIs"\#
            :"worse","id":"conduct","items":["5","7","12","18","22"],"missing":{"atMost":2,"\#
            kind":"mean-imputed"},"rule":{"kind":"rounded-sum"},"source":"Goodman 1997, Jour\#
            nal of Child Psychology and Psychiatry 38(5):581-586, doi 10.1111/j.1469-7610.19\#
            97.tb01545.x; scoring: Scoring the Strengths & Difficulties Questionnaire for ag\#
            e 4-17, 19 August 2014, as at https://pdfcoffee.com/download/scoring-the-strengt\#
            hs-amp-difficulties-questionnaire-for-age-4-17-pdf-free.html"},{"bounds":{"from"\#
            :0,"to":10},"higherIs":"worse","id":"hyperactivity","items":["2","10","15","21",\#
            "25"],"missing":{"atMost":2,"kind":"mean-imputed"},"rule":{"kind":"rounded-sum"}\#
            ,"source":"Goodman 1997, Journal of Child Psychology and Psychiatry 38(5):581-58\#
            6, doi 10.1111/j.1469-7610.1997.tb01545.x; scoring: Scoring the Strengths & Diff\#
            iculties Questionnaire for age 4-17, 19 August 2014, as at https://pdfcoffee.com\#
            /download/scoring-the-strengths-amp-difficulties-questionnaire-for-age-4-17-pdf-\#
            free.html"},{"bounds":{"from":0,"to":10},"higherIs":"worse","id":"peer","items":\#
            ["6","11","14","19","23"],"missing":{"atMost":2,"kind":"mean-imputed"},"rule":{"\#
            kind":"rounded-sum"},"source":"Goodman 1997, Journal of Child Psychology and Psy\#
            chiatry 38(5):581-586, doi 10.1111/j.1469-7610.1997.tb01545.x; scoring: Scoring \#
            the Strengths & Difficulties Questionnaire for age 4-17, 19 August 2014, as at h\#
            ttps://pdfcoffee.com/download/scoring-the-strengths-amp-difficulties-questionnai\#
            re-for-age-4-17-pdf-free.html"},{"bounds":{"from":0,"to":10},"higherIs":"better"\#
            ,"id":"prosocial","items":["1","4","9","17","20"],"missing":{"atMost":2,"kind":"\#
            mean-imputed"},"rule":{"kind":"rounded-sum"},"source":"Goodman 1997, Journal of \#
            Child Psychology and Psychiatry 38(5):581-586, doi 10.1111/j.1469-7610.1997.tb01\#
            545.x; scoring: Scoring the Strengths & Difficulties Questionnaire for age 4-17,\#
             19 August 2014, as at https://pdfcoffee.com/download/scoring-the-strengths-amp-\#
            difficulties-questionnaire-for-age-4-17-pdf-free.html"},{"bands":[{"from":0,"lab\#
            el":"few","leaning":"neutral","source":"Fact sheet on questionnaires: 14 and 17 \#
            for parents; the same as at https://bmcpsychiatry.biomedcentral.com/articles/10.\#
            1186/s12888-021-03218-x/tables/2 (United Kingdom)","to":13},{"from":14,"label":"\#
            some","leaning":"neutral","source":"Fact sheet on questionnaires: 14 and 17 for \#
            parents; the same as at https://bmcpsychiatry.biomedcentral.com/articles/10.1186\#
            /s12888-021-03218-x/tables/2 (United Kingdom)","to":16},{"from":17,"label":"many\#
            ","leaning":"strain","source":"Fact sheet on questionnaires: 14 and 17 for paren\#
            ts; the same as at https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s128\#
            88-021-03218-x/tables/2 (United Kingdom)","to":40}],"bounds":{"from":0,"to":40},\#
            "higherIs":"worse","id":"total","missing":{"kind":"every-part"},"rule":{"kind":"\#
            sum-of-scales","scales":["emotional","conduct","hyperactivity","peer"]},"source"\#
            :"Goodman 1997, Journal of Child Psychology and Psychiatry 38(5):581-586, doi 10\#
            .1111/j.1469-7610.1997.tb01545.x; scoring: Scoring the Strengths & Difficulties \#
            Questionnaire for age 4-17, 19 August 2014, as at https://pdfcoffee.com/download\#
            /scoring-the-strengths-amp-difficulties-questionnaire-for-age-4-17-pdf-free.html\#
            "}],"version":"SDQ, 25 items, parent"}
            """#,
        answers: Answers([
            "1": .value(1), "2": .value(2), "4": .value(1), "5": .value(2), "6": .value(0),
            "7":
                .value(1), "8": .value(2), "9": .value(0), "10": .value(1), "11": .value(2),
            "12":
                .value(0), "13": .value(1), "14": .value(2), "15": .value(0), "16": .value(1),
            "17":
                .value(2), "18": .value(0), "19": .value(1), "20": .value(2), "21": .value(0),
            "22":
                .value(1), "23": .value(2), "24": .value(0), "25": .value(1),
        ]),
        scores: #"""
            [{"score":{"_0":{"provenance":{"imputed":["3"],"instrument":"sdq-parent","keyVer\#
            sion":1,"missing":{"meanImputed":{"atMost":2}},"norms":[],"rule":{"roundedSum":{\#
            }},"version":"SDQ, 25 items, parent"},"scale":"emotional","value":5}}},{"score":\#
            {"_0":{"provenance":{"imputed":[],"instrument":"sdq-parent","keyVersion":1,"miss\#
            ing":{"meanImputed":{"atMost":2}},"norms":[],"rule":{"roundedSum":{}},"version":\#
            "SDQ, 25 items, parent"},"scale":"conduct","value":4}}},{"score":{"_0":{"provena\#
            nce":{"imputed":[],"instrument":"sdq-parent","keyVersion":1,"missing":{"meanImpu\#
            ted":{"atMost":2}},"norms":[],"rule":{"roundedSum":{}},"version":"SDQ, 25 items,\#
             parent"},"scale":"hyperactivity","value":6}}},{"score":{"_0":{"provenance":{"im\#
            puted":[],"instrument":"sdq-parent","keyVersion":1,"missing":{"meanImputed":{"at\#
            Most":2}},"norms":[],"rule":{"roundedSum":{}},"version":"SDQ, 25 items, parent"}\#
            ,"scale":"peer","value":3}}},{"score":{"_0":{"provenance":{"imputed":[],"instrum\#
            ent":"sdq-parent","keyVersion":1,"missing":{"meanImputed":{"atMost":2}},"norms":\#
            [],"rule":{"roundedSum":{}},"version":"SDQ, 25 items, parent"},"scale":"prosocia\#
            l","value":6}}},{"score":{"_0":{"band":{"from":17,"label":"many","leaning":"stra\#
            in","source":"Fact sheet on questionnaires: 14 and 17 for parents; the same as a\#
            t https:\/\/bmcpsychiatry.biomedcentral.com\/articles\/10.1186\/s12888-021-03218\#
            -x\/tables\/2 (United Kingdom)","to":40},"provenance":{"imputed":["3"],"instrume\#
            nt":"sdq-parent","keyVersion":1,"missing":{"everyPart":{}},"norms":[],"rule":{"s\#
            umOfScales":{"_0":["emotional","conduct","hyperactivity","peer"]}},"version":"SD\#
            Q, 25 items, parent"},"scale":"total","value":18}}}]
            """#)

    static let lifeSatisfaction = FrozenScore(
        instrument: "life-satisfaction", version: "one question, 0-10",
        key: #"""
            {"audience":{"from":18,"who":"adult"},"credit":"Statistics Norway","id":"life-sa\#
            tisfaction","items":[{"from":0,"id":"1","to":10}],"keyVersion":1,"licence":"A","\#
            lifeArea":"mind","minutes":1,"notes":"…","safety":[],"scales":[{"bands":[{"from"\#
            :0,"label":"low","leaning":"strain","source":"Statistics Norway (ssb.no), qualit\#
            y of life in Norway 2024","to":5},{"from":6,"label":"middle","leaning":"neutral"\#
            ,"source":"Statistics Norway (ssb.no), quality of life in Norway 2024","to":8},{\#
            "from":9,"label":"high","leaning":"resource","source":"Statistics Norway (ssb.no\#
            ), quality of life in Norway 2024","to":10}],"bounds":{"from":0,"to":10},"higher\#
            Is":"better","id":"total","items":["1"],"missing":{"kind":"all-required"},"norms\#
            ":[{"country":"NO","mean":6.9,"source":"Statistics Norway (ssb.no), quality of l\#
            ife in Norway 2024","year":2024},{"country":"NO","from":0,"percent":24.8,"source\#
            ":"Statistics Norway (ssb.no), quality of life in Norway 2024","to":5,"year":202\#
            4}],"rule":{"kind":"sum"},"source":"Statistics Norway (ssb.no), quality of life \#
            in Norway 2024"}],"version":"one question, 0-10"}
            """#,
        answers: Answers([
            "1": .value(4)
        ]),
        scores: #"""
            [{"score":{"_0":{"band":{"from":0,"label":"low","leaning":"strain","source":"Sta\#
            tistics Norway (ssb.no), quality of life in Norway 2024","to":5},"provenance":{"\#
            imputed":[],"instrument":"life-satisfaction","keyVersion":1,"missing":{"allRequi\#
            red":{}},"norms":[{"country":"NO","measure":{"mean":{"_0":6.9}},"source":"Statis\#
            tics Norway (ssb.no), quality of life in Norway 2024","year":2024},{"country":"N\#
            O","measure":{"share":{"from":0,"percent":24.8,"to":5}},"source":"Statistics Nor\#
            way (ssb.no), quality of life in Norway 2024","year":2024}],"rule":{"sum":{}},"v\#
            ersion":"one question, 0-10"},"scale":"total","value":4}}}]
            """#)

}
