package org.engram.ui.transformer;

/**
 * One quantity; each number as text, "–" where there is none.
 *
 * @param theory what the theory says or asks for
 * @param measured of the model at the playhead
 * @param before of the run before
 * @param help what the quantity is, in one sentence
 */
record TableRow(String name, String theory, String measured, String before, String help) {
    static final String NONE = "\u2013";
}
