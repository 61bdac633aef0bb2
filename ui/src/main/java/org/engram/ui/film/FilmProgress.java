package org.engram.ui.film;

/** Told how far the making of a film is, on the thread that makes it. */
@FunctionalInterface
public interface FilmProgress {
    /** What is being done. */
    enum Phase {
        SOLVING("Solving the run"),
        PAINTING("Painting");

        private final String words;

        Phase(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @param part of the phase that is done, 0 to 1 */
    void at(Phase phase, double part);
}
