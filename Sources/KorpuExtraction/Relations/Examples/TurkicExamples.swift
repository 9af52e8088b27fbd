/// Examples of the Turkic patterns in the languages beside Azerbaijani, by the kind of tie.
enum TurkicExamples {}
