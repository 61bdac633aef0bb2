package org.engram.simulation.experiment;

import org.engram.simulation.task.Facts;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.task.TableFacts;

/** f*, which of the M outputs belongs to each of the N inputs. What belongs to an input does not depend on N. */
public sealed interface AssociationMap {
    /** f*(x) = x; needs M ≥ N. */
    record Identity() implements AssociationMap {}

    /** f*(x) = x mod M. */
    record Modulo() implements AssociationMap {}

    /** f*(x) independent and uniform on the M outputs. */
    record Random() implements AssociationMap {}

    /** The first N facts of a table, subject by subject: input s·R + r stands for the pair (s, r), its output is a*(s, r). */
    record OfFacts(Facts facts) implements AssociationMap {
        /** S·R. */
        public int size() {
            return switch (facts) {
                case StructuredFacts f -> f.subjects() * f.relations();
                case RandomFacts f -> f.subjects() * f.relations();
                case TableFacts f -> f.subjects() * f.relations();
            };
        }
    }
}
