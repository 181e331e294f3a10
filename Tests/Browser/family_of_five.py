"""Who the family of five is, and what it is asked."""

import datetime

FAMILY = "De fem i Bakkegata"
MOTHER, FATHER = "Marte Prøve", "Idris Prøve"
YOUTH, CHILD, SMALL = "Signe Prøve", "Emil Prøve", "Tuva Prøve"
PEOPLE = [(MOTHER, 38, "woman"), (FATHER, 41, "man"), (YOUTH, 15, "woman"), (CHILD, 9, "man"),
          (SMALL, 4, "woman")]
BATTERY = "Alle hører vi fra"
# Which questionnaire, who answers, and the ages, if not all adults.
LINES = [("life-areas", "own", "12", ""), ("phq9", "own"), ("life-areas-child", "own", "7", "11"),
         ("own-hverdagen", "own", "7", "17"), ("own-hverdagen", "parent", "7", "11"),
         ("own-hverdagen", "teacher", "7", "11"), ("child-deprivation", "parent", "1", "6")]
# Two adults with two each, a youth with two, the child with four, the smallest with one.
SHEETS = 11
SCHOOL = "Lindvåg skole"


def born(age):
    """A birthday this year was on its first day."""
    return datetime.date(datetime.date.today().year - age, 1, 1).isoformat()
