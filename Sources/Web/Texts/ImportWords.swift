/// What is wrong in a questionnaire from elsewhere, or does not come along, in each language.
enum ImportWords {}
