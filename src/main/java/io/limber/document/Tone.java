package io.limber.document;

/** How strongly something speaks. */
public enum Tone {
    /** Get help. */
    DANGER(Ink.Role.DANGER),
    /** Read this first. */
    CAUTION(Ink.Role.CAUTION),
    /** Good to know. */
    CALM(Ink.Role.CALM);

    private final Ink.Role role;

    Tone(Ink.Role role) {
        this.role = role;
    }

    Ink.Role role() {
        return role;
    }
}
