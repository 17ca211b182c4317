package io.limber.session;

/** Something to be heard, or to fall silent. Drawing is no effect: the screen is drawn anew after every turn. */
public sealed interface Effect {

    /** Hands this effect to whoever can carry it out. */
    void to(Sound sound);

    /** What bells and voices have to understand. */
    interface Sound {
        void ring(Bell bell);

        /** Says this now, in place of what is still being said. */
        void say(String text);

        /** Cuts off what is being said. */
        void hush();
    }

    /** A bell. Which one it is must be heard without looking. */
    enum Bell implements Effect {
        /** Rung once: begin. */
        START,
        /** Rung twice: the other side. */
        SWITCH,
        /** Rung three times: let go. */
        STOP,
        /** A short one, three, two and one second before something ends. */
        TICK,
        /** A soft one, while somebody is waited for. */
        SOFT;

        @Override
        public void to(Sound sound) {
            sound.ring(this);
        }
    }

    /** Words to be said. There are never two at the same moment, since the later one would cut the first off. */
    record Say(String text) implements Effect {
        public Say {
            if (text.isBlank()) {
                throw new IllegalArgumentException("there must be something to say");
            }
        }

        @Override
        public void to(Sound sound) {
            sound.say(text);
        }
    }

    /** What is being said is cut off. */
    record Hush() implements Effect {
        @Override
        public void to(Sound sound) {
            sound.hush();
        }
    }
}
