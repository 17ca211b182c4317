package io.limber.proof;

/** Beginnings of words that a case may tell a cause in. */
final class CauseWords {

    static final String[] MOVES = {
        "bend",
        "lift",
        "twist",
        "cough",
        "sneez",
        "pick",
        "reach",
        "turn",
        "carry",
        "moving a",
        "mov a",
        "moved",
        "getting up",
        "getting out",
        "stand up",
        "standing up",
        "rolling",
        "rolled",
        "putting on",
        "tying",
        "tied",
        "lean",
        "pull",
        "push",
        "stoop",
        "awkward",
        "swing",
        "swung",
        "bowling",
        "socks",
        "shoe",
        "load",
        "unload",
        "jump",
        "throw"
    };

    static final String[] WORK = {
        "paint",
        "dig",
        "garden",
        "sport",
        "work",
        "run",
        "gym",
        "deadlift",
        "train",
        "shovel",
        "moving house",
        "decorat",
        "clean",
        "hike",
        "hiking",
        "walk",
        "exercis",
        "squat",
        "yoga",
        "play",
        "danc",
        "cycl",
        "swim",
        "row",
        "football",
        "tennis",
        "match",
        "rake",
        "mow",
        "hoover",
        "vacuum",
        "diy",
        "overuse",
        "ski",
        "climb",
        "weights",
        "unusual",
        "marathon"
    };

    /** Falls stand under trauma; these are the causes that work like one. */
    static final String[] LIKE_A_FALL = {"seizure", "electric shock", "convuls"};

    static final String[] STILL = {
        "rest",
        "sitting",
        "sat ",
        "lying",
        "watching",
        "desk",
        "computer",
        "office",
        "driv",
        "travel",
        "flight",
        "journey",
        "road trip",
        "video",
        "spontaneous",
        "out of nowhere",
        "nothing",
        "unknown",
        "unprovoked",
        "television"
    };

    static final String[] PAINKILLERS = {
        "paracetamol",
        "acetaminophen",
        "ibuprofen",
        "naproxen",
        "diclofenac",
        "codeine",
        "co codamol",
        "tramadol",
        "morphine",
        "oramorph",
        "ketorolac",
        "oxycod",
        "painkill",
        "aspirin",
        "tylenol",
        "advil",
        "nsaid"
    };

    private CauseWords() {}
}
